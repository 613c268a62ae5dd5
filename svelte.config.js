/** Svelte as it comes; the file exists so that every tool reads the same settings. */
export default {};
