// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("errors_of_several_logs", {
"threads":["main","stopper"],
"timers":[0,0],
"channels":[["stop_s → stop",0]],
"words":["main starts stopper","main finds no message","stopper drops the last sender: the channel is disconnected","main prints “panicked: not yet implemented” to standard error","panicked: not yet implemented\n","main finds that no sender is left","stopper ends","main drops the last receiver: the channel is disconnected","stopper drops the last sender","main drops the last receiver","main panics, and the program ends"],
"events":[[0,43,0,0,-1],[0,25,1,0,-1],[1,43,2,0,-1],[0,28,3,2,4],[0,25,5,0,-1],[1,0,6,0,-1],[0,29,7,0,-1],[1,43,8,0,-1],[0,29,9,0,-1],[0,0,10,0,-1]],
"views":[[25,-1,0],[43,-1,0],[28,-1,0],[0,-1,0],[29,-1,0],[0,-1,1],[49,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,2,[2]]],null,0],[[2,1],[[]],[[0,3,[3]],[1,4,[2]]],null,0],[[0,3],[[]],[[0,4,[4]],[1,5,[5]]],null,1],[[4,1],[[]],[[0,6,[6]],[1,7,[2]]],null,0],[[2,3],[[]],[[0,7,[3]],[1,8,[5]]],null,1],[[0,5],[[]],[[0,8,[4]]],null,1],[[6,1],[[]],[[0,9,[]],[1,10,[7]]],null,2],[[4,3],[[]],[[0,10,[8]],[1,11,[5]]],null,1],[[2,5],[[]],[[0,11,[3]]],null,1],[[3,1],[[]],[[0,12,[9]],[1,13,[7]]],null,2],[[6,3],[[]],[[0,13,[]],[1,14,[5]]],null,3],[[4,5],[[]],[[0,14,[8]]],null,1],[[],[],[],0,4],[[3,3],[[]],[[0,12,[9]],[1,15,[5]]],null,3],[[6,5],[[]],[[0,15,[]]],null,3],[[3,5],[[]],[[0,12,[9]]],null,3]],
"halves":[[[1,1]],[[0,1]],[[1,0]],[[0,0]],[]],
"ends":[["panics",0,"panicked: not yet implemented\n",[]]]
});
