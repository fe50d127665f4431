@NullMarked
package newsarchive.publish;

import org.jspecify.annotations.NullMarked;
