// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("half_a_report", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts thread","thread sends 12","a message","12","main receives 12","thread sends 15","15","thread prints “panicked: called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }” to standard error","panicked: called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }\n","thread drops the last sender: the channel is disconnected","thread ends","main receives 15","main finds that no sender is left","main prints “all readings: [12, 15]”","all readings: [12, 15]\n","main drops the last receiver: the channel is disconnected","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[1,12,1,0,-1],[0,16,4,0,-1],[1,12,5,0,-1],[1,11,7,2,8],[1,14,9,0,-1],[1,0,10,0,-1],[0,16,11,0,-1],[0,16,12,0,-1],[0,17,13,1,14],[0,18,15,0,-1],[0,0,16,0,-1]],
"views":[[14,-1,0],[12,-1,0],[16,2,0],[16,-1,0],[11,-1,0],[0,-1,0],[0,-1,1],[17,-1,0],[18,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[]],[1,23,[1]]],null],[[2,1],[[]],[[1,2,[1]]],null],[[3,1],[[3]],[[0,22,[2]],[1,3,[3]]],null],[[3,4],[[3,6]],[[0,20,[2]],[1,4,[4]]],null],[[3,0],[[3,6]],[[0,18,[2]],[1,5,[5]]],null],[[3,5],[[3,6]],[[0,13,[2]],[1,6,[6]]],null],[[3,6],[[3,6]],[[0,7,[2]]],null],[[3,6],[[6]],[[0,8,[7]]],null],[[3,6],[[]],[[0,9,[8]]],null],[[7,6],[[]],[[0,10,[9]]],null],[[8,6],[[]],[[0,11,[10]]],null],[[5,6],[[]],[[0,12,[11]]],null],[[],[],[],0],[[3,5],[[6]],[[0,14,[7]],[1,7,[6]]],null],[[3,5],[[]],[[0,15,[8]],[1,8,[6]]],null],[[7,5],[[]],[[0,16,[9]],[1,9,[6]]],null],[[8,5],[[]],[[0,17,[10]],[1,10,[6]]],null],[[5,5],[[]],[[0,12,[11]],[1,11,[6]]],null],[[3,0],[[6]],[[0,19,[7]],[1,13,[5]]],null],[[2,0],[[]],[[1,14,[5]]],null],[[3,4],[[6]],[[0,21,[7]],[1,18,[4]]],null],[[2,4],[[]],[[1,19,[4]]],null],[[2,1],[[]],[[1,20,[3]]],null],[[0,1],[[3]],[[0,2,[]],[1,24,[3]]],null],[[0,4],[[3,6]],[[0,3,[]],[1,25,[4]]],null],[[0,0],[[3,6]],[[0,4,[]],[1,26,[5]]],null],[[0,5],[[3,6]],[[0,5,[]],[1,27,[6]]],null],[[0,6],[[3,6]],[[0,6,[]]],null]],
"ends":[["returns",0,"all readings: [12, 15]\npanicked: called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }\n",[]]]
});
