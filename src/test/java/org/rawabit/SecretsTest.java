package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s3a://KEY:SECRET@bucket/news: no such file|s3a://KEY:***@bucket/news: no such file",
        "in s3a://KEY:se/cr+et=@bucket/a, b|in s3a://KEY:***@bucket/a, b",
        "s3://KEY:123/45@bucket|s3://KEY:***@bucket",
        "ftp://ann:p@ss@host/in|ftp://ann:***@host/in",
        "https://:word@host/in|https://:***@host/in",
        "fs.s3a.secret.key=abc/def|fs.s3a.secret.key=***",
        "-Dspark.hadoop.fs.s3a.session.token=abc|-Dspark.hadoop.fs.s3a.session.token=***",
        "spark.ssl.keyStorePassword=abc, more|spark.ssl.keyStorePassword=***, more",
        "fs.azure.account.key.x.net=abc==|fs.azure.account.key.x.net=***",
        "https://host/a?sig=abc&b=1|https://host/a?sig=***&b=1",
      })
  void hideWhatNobodyShouldRead(String text, String shown) {
    assertThat(Secrets.hidden(text)).isEqualTo(shown);
    assertThat(new UserError(text)).hasMessage(shown);
    assertThat(new UserError(text, new IllegalStateException())).hasMessage(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hdfs://host:8020/news/a@b: no such file",
        "abfs://container@account.dfs.core.windows.net/news",
        "https://news.example:443/?q=a@b",
        "file:///data/a:b/c@d.jsonl",
        "j.yaml:3: password: unknown key; allowed are name, output",
        "terms: a column token = 3, token=3",
        "mail ann@news.example: no answer",
      })
  void leaveEverythingElseAsItIs(String text) {
    assertThat(Secrets.hidden(text)).isEqualTo(text);
    assertThat(Secrets.isIn(text)).isFalse();
  }

  @Test
  void areSeenInWordsOfACommandLine() {
    assertThat(
            new String[] {
              "s3a://K:S@b/in",
              "--output=s3a://K:S@b/in",
              "output=s3a://K:S@b",
              "--set=output=\"ftp://a:b@c\""
            })
        .allMatch(Secrets::isIn);
    assertThat(Secrets.isIn("SELECT 's3a://K:S@b/in'")).isFalse();
  }
}
