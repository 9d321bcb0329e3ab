/** The N of "x in N": one for a whole panel. */

/**
 * Every N that frequencies can be given in. Readers switch between 100 and 1,000.
 *
 * Source: McDowell M, Rebitschek FG, Gigerenzer G, Wegwarth O. A simple tool for communicating the benefits and harms
 * of health interventions: a guide for creating a fact box. MDM Policy Pract 2016;1:2381468316665365,
 * doi:10.1177/2381468316665365.
 */
export type Denominator = 100 | 1000 | 10_000 | 100_000;
