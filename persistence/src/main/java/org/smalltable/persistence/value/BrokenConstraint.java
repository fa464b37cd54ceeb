package org.smalltable.persistence.value;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The named constraint that a write ran into, so that a door can answer with a value what somebody else was quicker at.
 * The transaction is lost then: a door that finds one writes nothing more and returns, and everything is rolled back.
 */
public final class BrokenConstraint {

    private BrokenConstraint() {}

    /**
     * Sends the pending changes to PostgreSQL.
     *
     * @param expected the constraints that somebody else may have made impossible to keep
     * @return the one of them that was broken; empty when all is well
     * @throws PersistenceException when anything else is wrong
     */
    public static Optional<String> flushing(EntityManager entities, String... expected) {
        try {
            entities.flush();
            return Optional.empty();
        } catch (ConstraintViolationException broken) {
            String name = broken.getConstraintName();
            if (name == null || !Set.of(expected).contains(name)) {
                throw broken;
            }
            return Optional.of(name);
        }
    }
}
