// The classic script defines the element and leaves no global name behind.
import '../../src/index.ts';
