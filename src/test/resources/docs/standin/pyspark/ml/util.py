"""Persistence: a class is read by the Java class of its name."""


class JavaMLWritable:
    pass


class JavaMLReadable:
    @classmethod
    def loader(cls):
        return cls.__module__.replace("pyspark", "org.apache.spark") + "." + cls.__name__
