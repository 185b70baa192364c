// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("main_waits", {
"threads":["main","writer"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts writer","a message","main sends \"login\"","\"login\"","main sends \"upload\"","writer receives \"login\"","\"upload\"","main drops the last sender: the channel is disconnected","writer prints “a line is written”","a line is written\n","the end of writer","writer receives \"upload\"","writer finds that no sender is left","writer drops the last receiver","writer ends","main joins writer","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,15,2,0,-1],[0,15,4,0,-1],[1,9,5,0,-1],[0,17,7,0,-1],[1,10,8,1,9],[1,9,11,0,-1],[1,9,12,0,-1],[1,11,13,0,-1],[1,0,14,0,-1],[0,18,15,0,-1],[0,0,16,0,-1]],
"views":[[15,-1,0],[9,1,0],[9,-1,0],[17,-1,0],[10,-1,0],[18,10,0],[11,-1,0],[0,-1,0],[18,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[0,2],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[3,2],[[3,6]],[[0,4,[4]],[1,5,[3]]],null,0],[[0,4],[[]],[[0,5,[2]],[1,6,[5]]],null,0],[[5,2],[[3,6]],[[1,7,[3]]],null,1],[[3,4],[[6]],[[0,7,[4]],[1,8,[5]]],null,0],[[0,1],[[]],[[0,8,[2]]],null,0],[[5,4],[[6]],[[1,9,[5]]],null,1],[[3,2],[[6]],[[0,9,[4]],[1,10,[6]]],null,0],[[5,2],[[6]],[[1,11,[6]]],null,1],[[3,4],[[]],[[0,11,[4]],[1,12,[5]]],null,0],[[5,4],[[]],[[1,13,[5]]],null,1],[[3,1],[[]],[[0,13,[4]]],null,0],[[5,2],[[]],[[1,14,[7]]],null,1],[[5,6],[[]],[[1,15,[8]]],null,1],[[5,7],[[]],[[1,16,[9]]],null,2],[[8,9],[[]],[[0,17,[10]]],null,2],[[7,9],[[]],[[0,18,[11]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"a line is written\na line is written\n",[]]]
});
