use std::thread::available_parallelism;

use lesson_01_threading::speedup::measure::{BELOW, BLOCK, Measured, measure, thread_numbers};
use lesson_01_threading::speedup::{SCENE, count_on, count_primes, count_with_rayon};

use crate::seen::made_up;

#[test]
fn there_are_9592_primes_below_100000_however_they_are_counted() {
    assert_eq!(count_primes(0..100_000), 9_592);
    assert_eq!(count_with_rayon(100_000), 9_592);
    for threads in 1..=5 {
        for block in [1, BLOCK, 50_000, 99_999] {
            assert_eq!(count_on(threads, block, 100_000), 9_592, "{threads} threads, {block}");
        }
    }
}

/// The share of all divisions that falls to the thread that does most of them: counted, not timed.
fn largest_share(threads: usize, block: usize) -> f64 {
    let mut shares = vec![0.0; threads];
    for number in 2..BELOW {
        let root = number.isqrt();
        let divisions = (2..=root).take_while(|divisor| number % divisor != 0).count();
        shares[number / block % threads] += divisions as f64;
    }
    shares.iter().copied().fold(0.0, f64::max) / shares.iter().sum::<f64>()
}

#[test]
fn blocks_share_the_work_out_evenly_and_neither_halves_nor_odd_and_even_do() {
    for threads in 2..=8 {
        let even = 1.0 / threads as f64;
        assert!(largest_share(threads, BLOCK) < 1.02 * even, "{threads} threads");
    }
    assert!(largest_share(2, BELOW / 2) > 0.6);
    assert!(largest_share(2, 1) > 0.98);
}

#[test]
fn threads_are_tried_up_to_two_more_than_there_are_cores() {
    assert_eq!(thread_numbers(2).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert_eq!(thread_numbers(1).collect::<Vec<_>>(), [1, 2, 3]);
    let many: Vec<usize> = thread_numbers(24).collect();
    assert_eq!(many, [1, 2, 3, 4, 5, 6, 7, 8, 16, 24, 25, 26]);
}

#[test]
fn every_way_to_count_is_timed() {
    let measured = measure();
    let cores = available_parallelism().map_or(1, |cores| cores.get());
    assert_eq!(measured.cores, cores);
    assert!(measured.threads.iter().map(|(threads, _)| *threads).eq(thread_numbers(cores)));
    let threads = measured.threads.iter().map(|(_, time)| *time);
    let others = [measured.alone, measured.rayon.1, measured.halves, measured.odd_and_even];
    assert!(threads.chain(others).all(|time| time > 0), "{measured:?}");
}

#[test]
#[ignore = "needs two cores that nobody else uses: cargo test --release -- --ignored two_threads"]
fn two_threads_are_nearly_twice_as_fast_as_none() {
    let measured = measure();
    let (_, two) = measured.threads[1];
    let speedup = measured.alone as f64 / two as f64;
    assert!(speedup >= 1.9, "{speedup:.2}: {measured:?}");
}

fn on_two_cores() -> Measured {
    Measured {
        cores: 2,
        alone: 46_400_000,
        threads: vec![(1, 46_500_000), (2, 23_500_000), (3, 24_400_000), (4, 24_200_000)],
        rayon: (2, 23_600_000),
        halves: 28_700_000,
        odd_and_even: 44_900_000,
        pays_from: Some(8_000),
    }
}

fn facts(measured: &Measured) -> String {
    let facts = (SCENE.reveal)(&made_up(measured, Vec::new())).facts.join("\n");
    facts.replace("dev profile, optimised", "PROFILE").replace("release profile", "PROFILE")
}

#[test]
fn the_facts_are_a_table_with_bars() {
    insta::assert_snapshot!(facts(&on_two_cores()), @r#"
    Primes below 500,000, PROFILE, 2 cores, the fastest of 7 rounds:
                    ms  speed-up  efficiency
     no threads   46.4      1.00              ███████
     1 thread     46.5      1.00       100 %  ███████
     2 threads    23.5      1.97        99 %  ██████████████
     3 threads    24.4      1.90        63 %  █████████████
     4 threads    24.2      1.92        48 %  █████████████
     rayon        23.6      1.97        98 %  ██████████████
    How the work is shared out matters. Above, a thread takes 210 numbers and leaves as many to each of the others. With a half for each, of which the first is the easier one, two threads were 1.62 times as fast as none; with the even numbers for one, which are done at once, and the odd ones for the other, 1.03 times.
    To start and join threads takes time, too: of the sizes 1,000, 2,000, 4,000... 128,000, 8,000 was the first at which two threads were faster than none (the median of 21 runs each).
    "#);
}

#[test]
fn a_size_from_which_threads_pay_is_only_named_where_one_was_found() {
    let facts = facts(&Measured { pays_from: None, ..on_two_cores() });
    assert!(facts.contains("128,000, there was none at which"), "{facts}");
}

#[test]
fn a_machine_that_is_busy_with_something_else_is_named_as_the_reason() {
    let busy = Measured { threads: vec![(1, 46_500_000), (2, 45_000_000)], ..on_two_cores() };
    assert!(facts(&busy).contains("other programs kept the cores busy"));
    assert!(!facts(&on_two_cores()).contains("other programs"));
    assert!(!facts(&Measured { cores: 1, ..busy }).contains("other programs"));
}

#[test]
fn figures_that_do_not_show_the_answer_say_so_and_do_not_change_it() {
    let misleading = |two, four| {
        let threads = vec![(1, 100), (2, two), (3, four), (4, four)];
        let measured = Measured { alone: 100, threads, ..on_two_cores() };
        let reveal = (SCENE.reveal)(&made_up(&measured, Vec::new()));
        assert_eq!(reveal.answer, 1);
        facts(&measured).contains("These figures do not show it")
    };
    assert!(!misleading(51, 53));
    assert!(!misleading(51, 49), "a little faster is no proof of anything");
    assert!(misleading(51, 26));
    assert!(misleading(99, 101));
}
