// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("found_and_not_wanted_solution", {
"threads":["main","reader"],
"timers":[0,0],
"channels":[["tx → rx",1]],
"words":["main starts reader","a message","reader sends \"ok\"","room","\"ok\"","main receives \"ok\"","reader sends \"error: disk full\"","\"error: disk full\"","main receives \"error: disk full\"","main prints “error: disk full”","error: disk full\n","main drops the last receiver: the channel is disconnected","the end of reader","reader finds that no receiver is left","reader drops the last sender","reader ends","main joins reader","main prints “all were read: false”","all were read: false\n","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[1,11,2,0,-1],[0,19,5,0,-1],[1,11,6,0,-1],[0,19,8,0,-1],[0,20,9,1,10],[0,21,11,0,-1],[1,11,13,0,-1],[1,17,14,0,-1],[1,0,15,0,-1],[0,22,16,0,-1],[0,23,17,1,18],[0,0,19,0,-1]],
"views":[[19,1,0],[11,-1,0],[19,-1,0],[11,3,0],[20,-1,0],[21,-1,0],[22,12,0],[17,-1,0],[0,-1,0],[22,-1,0],[0,-1,1],[23,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,3],[[4]],[[0,2,[2]]],null,0],[[0,1],[[]],[[1,3,[3]]],null,0],[[2,3],[[7]],[[0,4,[4]]],null,0],[[4,1],[[]],[[0,5,[5]],[1,6,[1]]],null,0],[[5,1],[[]],[[0,7,[6]],[1,8,[1]]],null,0],[[4,3],[[4]],[[0,8,[5]]],null,0],[[6,1],[[]],[[1,9,[7]]],null,1],[[5,3],[[4]],[[0,7,[6]]],null,0],[[6,7],[[]],[[1,10,[8]]],null,1],[[6,8],[[]],[[1,11,[9]]],null,2],[[9,10],[[]],[[0,12,[10]]],null,2],[[11,10],[[]],[[0,13,[11]]],null,2],[[8,10],[[]],[[0,14,[12]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"error: disk full\nall were read: false\n",[]]]
});
