package org.rawabit;

/**
 * Something the user can mend: a bad file, flag, key or value.
 *
 * <p>The message is one line that names the place, what is wrong and what is allowed. The command
 * line prints it without a stack and exits with 1. Secrets in it are hidden.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserError(String message) {
    super(Secrets.hidden(message));
  }

  public UserError(String message, Throwable cause) {
    super(Secrets.hidden(message), cause);
  }
}
