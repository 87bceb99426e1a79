/** Puts the element into its custom states, which style sheets reach as `:state(name)`. */
export function setStates(
  { states }: ElementInternals,
  wanted: Readonly<Record<string, boolean>>,
): void {
  for (const [name, isOn] of Object.entries(wanted)) {
    if (isOn) states.add(name);
    else states.delete(name);
  }
}
