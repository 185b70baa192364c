// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("join_too_early_solution", {
"threads":["main","reader"],
"timers":[0,0],
"channels":[["tx → rx",1]],
"words":["main starts reader","a message","reader sends \"login\"","room","\"login\"","main receives \"login\"","main prints “login”","login\n","reader sends \"upload\"","\"upload\"","main receives \"upload\"","main prints “upload”","upload\n","reader sends \"logout\"","\"logout\"","main receives \"logout\"","reader drops the last sender: the channel is disconnected","reader ends","main prints “logout”","logout\n","main finds that no sender is left","main drops the last receiver","main joins reader","main returns, and the program ends","the end of reader"],
"events":[[0,8,0,0,-1],[1,10,2,0,-1],[0,14,5,0,-1],[0,15,6,1,7],[1,10,8,0,-1],[0,14,10,0,-1],[0,15,11,1,12],[1,10,13,0,-1],[0,14,15,0,-1],[1,12,16,0,-1],[1,0,17,0,-1],[0,15,18,1,19],[0,14,20,0,-1],[0,16,21,0,-1],[0,17,22,0,-1],[0,0,23,0,-1]],
"views":[[14,1,0],[10,-1,0],[14,-1,0],[10,3,0],[15,-1,0],[12,-1,0],[0,-1,0],[0,-1,1],[16,-1,0],[17,-1,0],[17,24,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,3],[[4]],[[0,2,[2]]],null,0],[[4,1],[[]],[[0,3,[3]],[1,25,[4]]],null,0],[[0,1],[[]],[[1,4,[4]]],null,0],[[2,3],[[9]],[[0,5,[5]]],null,0],[[4,1],[[]],[[0,6,[6]],[1,22,[7]]],null,0],[[0,1],[[]],[[1,7,[7]]],null,0],[[2,5],[[14]],[[0,20,[8]],[1,8,[9]]],null,0],[[2,6],[[14]],[[0,16,[8]],[1,9,[10]]],null,1],[[2,7],[[14]],[[0,10,[8]]],null,1],[[4,7],[[]],[[0,11,[11]]],null,1],[[2,7],[[]],[[0,12,[12]]],null,1],[[8,7],[[]],[[0,13,[13]]],null,1],[[9,7],[[]],[[0,14,[14]]],null,2],[[6,7],[[]],[[0,15,[15]]],null,2],[[],[],[],0,3],[[4,6],[[]],[[0,17,[11]],[1,10,[10]]],null,1],[[2,6],[[]],[[0,18,[12]],[1,11,[10]]],null,1],[[8,6],[[]],[[0,19,[13]],[1,12,[10]]],null,1],[[10,6],[[]],[[1,13,[10]]],null,2],[[4,5],[[]],[[0,21,[11]],[1,16,[9]]],null,0],[[0,5],[[]],[[1,17,[9]]],null,0],[[4,5],[[14]],[[0,7,[6]],[1,23,[9]]],null,0],[[4,6],[[14]],[[0,8,[6]],[1,24,[10]]],null,1],[[4,7],[[14]],[[0,9,[6]]],null,1],[[4,3],[[9]],[[0,4,[3]]],null,0]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"login\nupload\nlogout\n",[]]]
});
