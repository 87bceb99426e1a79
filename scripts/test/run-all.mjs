/**
 * Runs stages, so many at a time: the next one begins when one has ended.
 *
 * @template Stage, Outcome
 * @param {readonly Stage[]} stages
 * @param {number} atATime
 * @param {(stage: Stage) => Promise<Outcome>} run
 * @returns {Promise<Outcome[]>} in the order of the stages.
 */
export async function runAll(stages, atATime, run) {
  const outcomes = [];
  const waiting = stages.entries();
  const lane = async () => {
    // all lanes take from the same list
    for (const [place, stage] of waiting) outcomes[place] = await run(stage);
  };
  await Promise.all(Array.from({ length: atATime }, lane));
  return outcomes;
}
