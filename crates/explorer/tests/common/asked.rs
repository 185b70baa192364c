//! How often something is done that can be done more often.

use std::env;

/// What this variable of the environment asks for, or else this number.
pub fn asked_for(variable: &str, otherwise: usize) -> usize {
    let asked = env::var(variable).map_or(Ok(otherwise), |number| number.parse());
    asked.unwrap_or_else(|_| panic!("{variable} is a number"))
}
