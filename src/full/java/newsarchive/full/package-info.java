/** The pages as a browser and the HTML checker see them. Runs with {@code mvn verify -Pfull}. */
@NullMarked
package newsarchive.full;

import org.jspecify.annotations.NullMarked;
