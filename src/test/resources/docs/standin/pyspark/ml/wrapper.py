"""Objects that stand for those of the JVM."""

from pyspark.ml.param import Params


class JavaWrapper:
    has_jar = True

    def __init__(self, java_obj=None):
        self._java_obj = java_obj
        super().__init__()

    @staticmethod
    def _new_java_obj(java_class, *arguments):
        if not JavaWrapper.has_jar:
            raise TypeError("'JavaPackage' object is not callable")
        return java_class, arguments


class JavaTransformer(JavaWrapper, Params):
    @staticmethod
    def from_java(name):
        parts = name.replace("org.apache.spark", "pyspark").split(".")
        return getattr(__import__(".".join(parts[:-1]), fromlist=[parts[-1]]), parts[-1])
