export const recordFile = (id: string): string => `${id}.json`
