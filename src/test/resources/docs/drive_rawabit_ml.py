"""Makes an object of each class of rawabit_ml.py and prints what PySpark would know of it, as JSON."""

import json

import rawabit_ml
from pyspark.ml.wrapper import JavaTransformer, JavaWrapper

classes = {}
for name in rawabit_ml.__all__:
    made = getattr(rawabit_ml, name)(outputCol="pieces")
    java, arguments = made._java_obj
    assert arguments == (made.uid,), arguments
    assert JavaTransformer.from_java(java) is type(made)
    assert made.getOutputCol() == "pieces" and made.setInputCol("body").getInputCol() == "body"
    assert made.setLanguageCol("lang").getLanguageCol() == "lang"
    fresh = getattr(rawabit_ml, name)()
    assert fresh.getInputCol() == "text" and not fresh._paramMap
    classes[name] = {
        "java": java,
        "loader": type(made).loader(),
        "uid": fresh.uid,
        "set": json.dumps({p.name: v for p, v in made._paramMap.items() if p.name == "outputCol"}),
        "defaults": {p.name: v for p, v in fresh._defaultParamMap.items()},
    }
    for wrong in (lambda c: c(outputCol=1), lambda c: c("text"), lambda c: c(inputcol="text")):
        try:
            wrong(type(made))
        except TypeError:
            continue
        raise AssertionError(f"{name} takes what it should not")

JavaWrapper.has_jar = False
try:
    rawabit_ml.TermTokenizer()
except RuntimeError as error:
    assert "rawabit.jar" in str(error), error
else:
    raise AssertionError("a missing jar goes unnoticed")
print(json.dumps(classes))
