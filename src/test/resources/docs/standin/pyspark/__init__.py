"""As much of PySpark 4.1 as rawabit_ml.py needs, without a JVM: what a class does is remembered."""
