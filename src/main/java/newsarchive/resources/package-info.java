/** The lists that are packed into the program: texts by their path, without what they mean. */
@NullMarked
package newsarchive.resources;

import org.jspecify.annotations.NullMarked;
