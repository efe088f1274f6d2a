package org.rawabit.corpus;

import static org.rawabit.corpus.BadInput.bad;
import static org.rawabit.corpus.BadInput.bytes;
import static org.rawabit.corpus.BadInput.cut;

import java.util.Arrays;
import java.util.List;

/** Tables with something wrong. */
final class BadTables {
  private BadTables() {}

  static List<BadInput> csv() {
    return List.of(
        bad("a line of names alone", "a.csv", "title,body\n", 0),
        bad(
            "a quote that is never closed",
            "a.csv",
            "title,body\nA,B\nC,'D\nE,F\n",
            3,
            "@1 = A//B",
            "@2 broken: a quote is never closed; the file ends at line 4; nothing after record 1 could be read"),
        bad(
            "text behind a closing quote",
            "a.csv",
            "title,body\nA,'B'x\nC,D",
            2,
            "@1 syntax: text after a closing quote at line 2",
            "@2 = C//D"),
        bad(
            "a quote in the middle of a value",
            "a.csv",
            "title,body\nA,5'6\nC,D",
            2,
            "@1 = A//5\"6",
            "@2 = C//D"),
        bad(
            "quotes escaped by backslashes",
            "a.csv",
            "title,body\nA,'\\'B\\''\nC,D",
            2,
            "@1 = A//\"B\"",
            "@2 = C//D"),
        bad(
            "rows with too few and too many values",
            "a.csv",
            "title,body\nA\nB,C,D\nE,F",
            3,
            "@1 syntax: 1 values where the line of names has 2",
            "@2 syntax: 3 values where the line of names has 2",
            "@3 = E//F"),
        bad(
            "two columns of one name",
            "a.csv",
            "title,title\nA,B",
            1,
            "@0 syntax: the column \"title\" stands twice"),
        bad(
            "no line of names",
            "a.csv",
            "A,B\nC,D",
            2,
            "@0 syntax: no column is a title or a body; the line of names is \"A, B\""),
        bad(
            "names of other fields",
            "a.csv",
            "kop,tekst\nA,B\nC,D",
            2,
            "@0 syntax: no column is a title or a body; the line of names is \"kop, tekst\""),
        bad("a column without a name", "a.csv", ",title\n1,A", 1, "@1 = A"),
        bad(
            "an unclosed quote among the names",
            "a.csv",
            "'title\nA\nB",
            2,
            "@0 syntax: the line of names cannot be read: a quote is never closed; the file ends at line 3"),
        bad(
            "commas in a .tsv",
            "a.tsv",
            "title,body\nA,B",
            1,
            "@0 syntax: no column is a title or a body; the line of names is \"title,body\""),
        bad(
            "blank values",
            "a.csv",
            "title,body\n , \nC,D",
            2,
            "@1 no_text: neither title nor body",
            "@2 = C//D"),
        bad(
            "a file that breaks off in a value",
            "a.csv",
            "title,body\nA,B\nC",
            2,
            "@1 = A//B",
            "@2 syntax: 1 values where the line of names has 2"),
        bad("old Mac line ends", "a.csv", "title,body\rA,B\rC,D\r", 2, "@1 = A//B", "@2 = C//D"),
        bad("a hint for Excel above the names", "a.csv", "sep=;\ntitle;body\nA;B", 1, "@1 = A//B"));
  }

  static List<BadInput> parquet() {
    byte[] whole =
        ParquetBytes.of(List.of("title", "body"), List.of(List.of("A", "B"), List.of("C", "D")));
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 4, 60, (byte) 0xFF);
    return List.of(
        bad(
            "Parquet that was cut",
            "a.parquet",
            cut(whole, 100),
            2,
            "@0 broken: not valid Parquet: the file is not a Parquet file. Expected magic number at tail, but found [101, 24, 7, 101]"),
        bad(
            "Parquet of its first bytes alone",
            "a.parquet",
            bytes("PAR1"),
            2,
            "@0 broken: not valid Parquet: the file is not a Parquet file (length is too low: 4)"),
        bad(
            "Parquet without a footer",
            "a.parquet",
            bytes("PAR1 and no more PAR1"),
            2,
            "@0 broken: not valid Parquet: corrupted file: the footer index is not within the file: -543519330"),
        bad(
            "Parquet with damaged pages",
            "a.parquet",
            damaged,
            2,
            "@0 broken: not valid Parquet: can not read class org.apache.parquet.format.PageHeader: don't know what type: 15"),
        bad("Parquet without rows", "a.parquet", ParquetBytes.of(List.of("title"), List.of()), 0),
        bad(
            "Parquet with other columns",
            "a.parquet",
            ParquetBytes.of(List.of("kop"), List.of(List.of("A"))),
            1,
            "@1 no_text: neither title nor body"),
        bad(
            "Parquet with numbers for titles",
            "a.parquet",
            ParquetBytes.ofNumbers("title", 17, 18),
            2,
            "@1 = 17",
            "@2 = 18"),
        bad(
            "text that is named .parquet",
            "a.parquet",
            "title\nA",
            1,
            "@0 broken: not valid Parquet: the file is not a Parquet file (length is too low: 7)"));
  }

  static List<BadInput> orc() {
    byte[] whole =
        OrcBytes.of(List.of("title", "body"), List.of(List.of("A", "B"), List.of("C", "D")));
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, whole.length / 5, whole.length / 3, (byte) 0xFF);
    return List.of(
        bad(
            "ORC that was cut",
            "a.orc",
            cut(whole, 100),
            2,
            "@0 broken: not valid ORC: its end, which says what is where, is missing or damaged"),
        bad(
            "ORC of its first bytes alone",
            "a.orc",
            bytes("ORC"),
            2,
            "@0 broken: not valid ORC: its end, which says what is where, is missing or damaged"),
        bad(
            "ORC with damaged streams",
            "a.orc",
            damaged,
            2,
            "@0 broken: not valid ORC: Problem opening stripe 0 footer in orc"),
        bad("ORC without rows", "a.orc", OrcBytes.of(List.of("title"), List.of()), 0),
        bad(
            "ORC with other columns",
            "a.orc",
            OrcBytes.of(List.of("kop"), List.of(List.of("A"))),
            1,
            "@1 no_text: neither title nor body"),
        bad(
            "text that is named .orc",
            "a.orc",
            "title\nA",
            1,
            "@0 broken: not valid ORC: its end, which says what is where, is missing or damaged"));
  }
}
