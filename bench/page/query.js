const query = new URLSearchParams(location.search);

/** How many events there are. */
export const eventCount = Number(query.get('n'));

/** Where their file is; empty where the adapter makes them itself. */
export const dataUrl = query.get('data');
