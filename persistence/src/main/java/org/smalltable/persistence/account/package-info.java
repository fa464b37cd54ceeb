/** People who sign in: accounts, their roles, one-time links. The door is {@link org.smalltable.persistence.account.Accounts}. */
@NullMarked
package org.smalltable.persistence.account;

import org.jspecify.annotations.NullMarked;
