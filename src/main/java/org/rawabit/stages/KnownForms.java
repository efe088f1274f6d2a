package org.rawabit.stages;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.Form;

/** The forms that a slice has seen, each with its number and that of its term. */
final class KnownForms {
  private @Nullable Form[] forms = new Form[1 << 10];

  /** Of each form the number of its term, then its own. */
  private int[] numbers = new int[2 << 10];

  boolean has(Form form) {
    int at = form.number();
    return at < forms.length && forms[at] == form;
  }

  int termNumber(Form form) {
    return numbers[2 * form.number()];
  }

  int formNumber(Form form) {
    return numbers[2 * form.number() + 1];
  }

  void put(Form form, int termNumber, int formNumber) {
    int at = form.number();
    if (at >= forms.length) {
      int length = Integer.highestOneBit(at) << 1;
      forms = Arrays.copyOf(forms, length);
      numbers = Arrays.copyOf(numbers, 2 * length);
    }
    forms[at] = form;
    numbers[2 * at] = termNumber;
    numbers[2 * at + 1] = formNumber;
  }
}
