// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("permit_lost", {
"threads":["main","thread 1","thread 2"],
"timers":[0,0,0],
"channels":[["enter → leave",1]],
"words":["main starts thread 1","main starts thread 2","the end of thread 1","thread 1 sends ()","thread 2 sends ()","room","()","thread 1 prints “panicked: attempt to divide by zero” to standard error","panicked: attempt to divide by zero\n","thread 2 prints “20 per second”","20 per second\n","thread 1 ends","thread 2 receives ()","main joins thread 1","thread 2 ends","the end of thread 2","main joins thread 2","main prints “done: [false, true]”","done: [false, true]\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,16,0,0,-1],[0,16,1,0,-1],[1,11,3,0,-1],[2,11,4,0,-1],[1,12,7,2,8],[2,12,9,1,10],[1,0,11,0,-1],[2,13,12,0,-1],[0,17,13,0,-1],[2,0,14,0,-1],[0,17,16,0,-1],[0,9,13,0,-1],[0,9,16,0,-1],[0,19,17,1,18],[0,20,19,0,-1],[0,20,20,0,-1],[0,0,21,0,-1]],
"views":[[17,2,0],[11,-1,0],[12,-1,0],[11,5,0],[0,-1,0],[13,-1,0],[17,-1,0],[0,-1,1],[17,15,0],[9,-1,0],[19,-1,0],[20,-1,0]],
"start":[0,1],
"states":[[[0,1,1],[[]],[[1,1,[2]],[2,2,[3]]],null,0],[[0,2,3],[[6]],[[1,3,[4]]],null,0],[[0,3,2],[[6]],[[2,4,[5]]],null,0],[[0,4,3],[[6]],[[1,5,[6]]],null,0],[[0,3,5],[[6]],[[2,6,[7]]],null,0],[[6,7,3],[[6]],[[0,7,[8]]],null,0],[[0,1,4],[[]],[[1,8,[2]],[2,9,[9]]],null,0],[[8,7,3],[[6]],[],0,0],[[0,2,4],[[6]],[[1,10,[4]],[2,11,[9]]],null,0],[[0,1,7],[[]],[[1,11,[2]]],null,0],[[0,4,4],[[6]],[[1,12,[6]],[2,13,[9]]],null,0],[[0,2,7],[[6]],[[1,13,[4]]],null,0],[[6,7,4],[[6]],[[0,14,[8]],[2,15,[9]]],null,0],[[0,4,7],[[6]],[[1,15,[6]]],null,0],[[8,7,4],[[6]],[[2,16,[9]]],null,0],[[6,7,7],[[6]],[[0,16,[8]]],null,0],[[6,7,7],[[6]],[[0,17,[10]]],null,0],[[9,7,7],[[6]],[[0,18,[11]]],null,0],[[9,7,7],[[6]],[[0,19,[12]]],null,0],[[10,7,7],[[6]],[[0,20,[13]]],null,0],[[11,7,7],[[6]],[[0,21,[14]]],null,0],[[11,7,7],[[6]],[[0,22,[15]]],null,1],[[4,7,7],[[6]],[[0,23,[16]]],null,2],[[],[],[],1,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["hangs",1,"panicked: attempt to divide by zero\n(never ends)\n",["main hangs: it waits for the end of thread 2","thread 2 hangs: the channel has no room, and only main could receive"]],["returns",2,"20 per second\ndone: [false, true]\npanicked: attempt to divide by zero\n",[]]]
});
