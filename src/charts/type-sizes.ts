/**
 * Sizes of type: the finding, what is said of it, labels, and what is said within the plot. None is smaller than `small`, which
 * is 11 pixels where a drawing is scaled to a phone of 390.
 */
export const sizes = { title: 16, subtitle: 13, label: 13, small: 12 } as const;
