"""Params: declared on the class, owned by each object."""

import uuid


class Param:
    def __init__(self, parent, name, doc, typeConverter=None):
        self.parent, self.name, self.doc = parent, name, doc
        self.typeConverter = typeConverter or (lambda value: value)


class TypeConverters:
    @staticmethod
    def toString(value):
        if not isinstance(value, str):
            raise TypeError(f"Could not convert {type(value)} to string type")
        return value


class Params:
    def __init__(self):
        self.uid = f"{type(self).__name__}_{uuid.uuid4().hex[-12:]}"
        self._paramMap, self._defaultParamMap = {}, {}
        for name in dir(type(self)):
            param = getattr(type(self), name)
            if isinstance(param, Param):
                setattr(self, name, Param(self, param.name, param.doc, param.typeConverter))

    @staticmethod
    def _dummy():
        return None

    @property
    def params(self):
        return [p for _, p in sorted(vars(self).items()) if isinstance(p, Param)]

    def _setDefault(self, **values):
        for name, value in values.items():
            self._defaultParamMap[getattr(self, name)] = value
        return self

    def _set(self, **values):
        for name, value in values.items():
            if value is not None:
                param = getattr(self, name)
                self._paramMap[param] = param.typeConverter(value)
        return self

    def getOrDefault(self, param):
        return self._paramMap[param] if param in self._paramMap else self._defaultParamMap[param]
