// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("lines_lost_at_the_end_solution", {
"threads":["main","writer"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts writer","a message","main sends \"login\"","\"login\"","main sends \"upload\"","writer receives \"login\"","\"upload\"","main drops the last sender: the channel is disconnected","writer prints “written: login”","written: login\n","the end of writer","writer receives \"upload\"","writer prints “written: upload”","written: upload\n","writer finds that no sender is left","writer drops the last receiver","writer ends","main joins writer","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,14,2,0,-1],[0,15,4,0,-1],[1,9,5,0,-1],[0,16,7,0,-1],[1,10,8,1,9],[1,9,11,0,-1],[1,10,12,1,13],[1,9,14,0,-1],[1,11,15,0,-1],[1,0,16,0,-1],[0,17,17,0,-1],[0,0,18,0,-1]],
"views":[[14,-1,0],[9,1,0],[15,-1,0],[9,-1,0],[16,-1,0],[10,-1,0],[17,10,0],[11,-1,0],[0,-1,0],[17,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[4,3],[[3,6]],[[0,4,[4]],[1,5,[3]]],null,0],[[2,5],[[]],[[0,5,[2]],[1,6,[5]]],null,0],[[6,3],[[3,6]],[[1,7,[3]]],null,1],[[4,5],[[6]],[[0,7,[4]],[1,8,[5]]],null,0],[[2,1],[[]],[[0,8,[2]]],null,0],[[6,5],[[6]],[[1,9,[5]]],null,1],[[4,3],[[6]],[[0,9,[4]],[1,10,[6]]],null,0],[[6,3],[[6]],[[1,11,[6]]],null,1],[[4,5],[[]],[[0,11,[4]],[1,12,[7]]],null,0],[[6,5],[[]],[[1,13,[7]]],null,1],[[4,1],[[]],[[0,13,[4]]],null,0],[[6,3],[[]],[[1,14,[8]]],null,1],[[6,7],[[]],[[1,15,[9]]],null,1],[[6,8],[[]],[[1,16,[10]]],null,2],[[9,10],[[]],[[0,17,[11]]],null,2],[[8,10],[[]],[[0,18,[12]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"written: login\nwritten: upload\n",[]]]
});
