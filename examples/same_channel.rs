//! Whether two halves belong to one channel.

use crossbeam_channel::unbounded;

fn main() {
    let (s, r) = unbounded::<u32>();
    let (other_s, other_r) = unbounded();

    println!("a clone: {}", s.same_channel(&s.clone()));
    println!("another: {}", s.same_channel(&other_s));
    println!(
        "receivers: {} {}",
        r.same_channel(&r.clone()),
        r.same_channel(&other_r)
    );
}
