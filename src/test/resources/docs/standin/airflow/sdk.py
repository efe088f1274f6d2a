"""TaskFlow: a call of a task inside a DAG is a node; arguments and >> are its edges."""

import inspect

CONTEXT = {"params", "logical_date", "ds", "task_instance", "ti", "dag_run"}
OPTIONS = {
    "retries",
    "retry_delay",
    "retry_exponential_backoff",
    "max_retry_delay",
    "on_failure_callback",
    "execution_timeout",
    "poke_interval",
    "timeout",
    "mode",
}
DAG_OPTIONS = {"dag_id", "schedule", "start_date", "catchup", "max_active_runs", "params", "default_args", "tags"}
DAGS = []


class Param:
    def __init__(self, default=None, description=None, **schema):
        self.default, self.schema = default, schema


class Node:
    def __init__(self, name, function, options, arguments):
        signature = inspect.signature(function)
        given = signature.bind_partial(*arguments)
        for parameter in signature.parameters.values():
            if parameter.name in CONTEXT:
                assert parameter.default is None, f"{name}: {parameter.name} comes from the context"
            else:
                assert parameter.name in given.arguments, f"{name}: {parameter.name} is missing"
        assert set(options) <= OPTIONS, f"{name}: {options}"
        self.name, self.function, self.options, self.arguments = name, function, options, arguments
        self.upstream = [a for a in arguments if isinstance(a, Node)]
        assert name not in DAGS[-1].nodes, f"{name} stands in the DAG twice"
        DAGS[-1].nodes[name] = self

    def _after(self, others):
        for other in others if isinstance(others, list) else [others]:
            if other not in self.upstream:
                self.upstream.append(other)

    def __rshift__(self, others):
        for other in others if isinstance(others, list) else [others]:
            other._after(self)
        return others

    def __rrshift__(self, others):
        self._after(others)
        return self


class _Task:
    def __call__(self, function=None, **options):
        def node(function):
            return lambda *arguments: Node(function.__name__, function, options, arguments)

        return node(function) if function else node

    def sensor(self, **options):
        assert options["mode"] in ("poke", "reschedule")
        return self(**options)


task = _Task()


def dag(**options):
    assert set(options) <= DAG_OPTIONS and set(options["default_args"]) <= OPTIONS, options

    class Dag:
        def __init__(self, function):
            self.function, self.options, self.nodes = function, options, {}

        def __call__(self):
            DAGS.append(self)
            self.function()

    return Dag
