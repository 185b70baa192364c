// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("join_too_early_solution", {
"threads":["main","reader"],
"timers":[0,0],
"channels":[["tx → rx",1]],
"words":["main starts reader","a message","reader sends \"login\"","room","\"login\"","main receives \"login\"","main prints “login”","login\n","reader sends \"upload\"","\"upload\"","main receives \"upload\"","main prints “upload”","upload\n","reader sends \"logout\"","\"logout\"","reader drops the last sender: the channel is disconnected","main receives \"logout\"","reader ends","main prints “logout”","logout\n","main finds that no sender is left","main drops the last receiver","the end of reader","main joins reader","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[1,10,2,0,-1],[0,14,5,0,-1],[0,15,6,1,7],[1,10,8,0,-1],[0,14,10,0,-1],[0,15,11,1,12],[1,10,13,0,-1],[1,12,15,0,-1],[0,14,16,0,-1],[1,0,17,0,-1],[0,15,18,1,19],[0,14,20,0,-1],[0,16,21,0,-1],[0,17,23,0,-1],[0,0,24,0,-1]],
"views":[[14,1,0],[10,-1,0],[14,-1,0],[10,3,0],[15,-1,0],[12,-1,0],[0,-1,0],[0,-1,1],[16,-1,0],[17,22,0],[17,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,3],[[4]],[[0,2,[2]]],null,0],[[4,1],[[]],[[0,3,[3]],[1,4,[4]]],null,0],[[0,1],[[]],[[1,5,[4]]],null,0],[[4,3],[[9]],[[0,5,[3]]],null,0],[[2,3],[[9]],[[0,6,[5]]],null,0],[[4,1],[[]],[[0,7,[6]],[1,8,[7]]],null,0],[[0,1],[[]],[[1,9,[7]]],null,0],[[4,5],[[14]],[[0,9,[6]],[1,10,[8]]],null,0],[[2,5],[[14]],[[0,11,[9]],[1,12,[8]]],null,0],[[4,6],[[14]],[[0,12,[6]],[1,13,[10]]],null,1],[[4,5],[[]],[[0,14,[11]],[1,15,[8]]],null,0],[[2,6],[[14]],[[0,15,[9]],[1,16,[10]]],null,1],[[4,7],[[14]],[[0,16,[6]]],null,1],[[0,5],[[]],[[1,17,[8]]],null,0],[[4,6],[[]],[[0,17,[11]],[1,18,[10]]],null,1],[[2,7],[[14]],[[0,18,[9]]],null,1],[[2,6],[[]],[[0,19,[12]],[1,20,[10]]],null,1],[[4,7],[[]],[[0,20,[11]]],null,1],[[8,6],[[]],[[0,21,[13]],[1,22,[10]]],null,1],[[2,7],[[]],[[0,22,[12]]],null,1],[[9,6],[[]],[[1,23,[10]]],null,2],[[8,7],[[]],[[0,23,[13]]],null,1],[[10,7],[[]],[[0,24,[14]]],null,2],[[6,7],[[]],[[0,25,[15]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"login\nupload\nlogout\n",[]]]
});
