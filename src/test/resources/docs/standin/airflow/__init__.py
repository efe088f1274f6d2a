"""As much of Airflow 3 as rawabit_nightly.py needs: what a DAG is made of is remembered, nothing is run."""
