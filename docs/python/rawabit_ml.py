"""Rawabit's MLlib Transformers for PySpark: SentenceSplitter, TermTokenizer, WordTokenizer.

They are the Java classes of the package org.rawabit.ml, driven from Python: texts are split in the
JVM, and no row passes through Python. Spark needs rawabit.jar on its class path, Python this file:

    spark = SparkSession.builder.config("spark.jars", "target/cluster/rawabit.jar").getOrCreate()
    terms = TermTokenizer(outputCol="terms").transform(articles)

Each reads the columns text and language, unless it is told others. A saved Pipeline with them in it
is loaded by PipelineModel.load once this module is imported. For classic Spark sessions (Spark 4.1);
a Spark Connect client has no JVM to drive.
"""

import sys

from pyspark.ml.param import Param, Params, TypeConverters
from pyspark.ml.util import JavaMLReadable, JavaMLWritable
from pyspark.ml.wrapper import JavaTransformer

__all__ = ["SentenceSplitter", "TermTokenizer", "WordTokenizer"]

JAVA_PACKAGE = "org.rawabit.ml"


class TextTransformer(JavaTransformer, JavaMLReadable, JavaMLWritable):
    """Splits a column of texts into pieces, by their languages where a column has them."""

    inputCol = Param(
        Params._dummy(), "inputCol", "column of texts", TypeConverters.toString
    )
    languageCol = Param(
        Params._dummy(),
        "languageCol",
        "column of ISO 639-1 codes; where the data has none, Latin words are read as English",
        TypeConverters.toString,
    )
    outputCol = Param(
        Params._dummy(), "outputCol", "column to add", TypeConverters.toString
    )

    def __init__(self, *, inputCol=None, languageCol=None, outputCol=None):
        super().__init__()
        java_class = f"{JAVA_PACKAGE}.{type(self).__name__}"
        try:
            self._java_obj = self._new_java_obj(java_class, self.uid)
        except TypeError as error:  # py4j takes an unknown class for a package: not callable
            raise RuntimeError(
                f"Spark does not know {java_class}: put rawabit.jar on its class path"
            ) from error
        self._setDefault(
            inputCol="text", languageCol="language", outputCol=self.uid + "__output"
        )
        self._set(inputCol=inputCol, languageCol=languageCol, outputCol=outputCol)

    def getInputCol(self):
        return self.getOrDefault(self.inputCol)

    def getLanguageCol(self):
        return self.getOrDefault(self.languageCol)

    def getOutputCol(self):
        return self.getOrDefault(self.outputCol)

    def setInputCol(self, value):
        return self._set(inputCol=value)

    def setLanguageCol(self, value):
        return self._set(languageCol=value)

    def setOutputCol(self, value):
        return self._set(outputCol=value)


class SentenceSplitter(TextTransformer):
    """Splits texts into sentences, as printed."""


class TermTokenizer(TextTransformer):
    """Splits texts into terms: stems of their words, without stop words, numbers and letters."""


class WordTokenizer(TextTransformer):
    """Splits texts into their words in normalized spelling, stop words and all."""


# PySpark finds the class of a stage that it loads by its Java name, and the Java class by the Python one.
sys.modules[JAVA_PACKAGE] = sys.modules[__name__]
for _class in (SentenceSplitter, TermTokenizer, WordTokenizer):
    _class.__module__ = JAVA_PACKAGE
