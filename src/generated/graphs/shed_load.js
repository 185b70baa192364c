// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("shed_load", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",3]],
"words":["main sends 1","1","main sends 2","2","main sends 3","3","main finds no room","main drops the last sender: the channel is disconnected","main receives 1","main receives 2","main receives 3","main finds that no sender is left","main prints “accepted [1, 2, 3], refused 2”","accepted [1, 2, 3], refused 2\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[0,10,2,0,-1],[0,10,4,0,-1],[0,10,6,0,-1],[0,16,7,0,-1],[0,19,8,0,-1],[0,19,9,0,-1],[0,19,10,0,-1],[0,19,11,0,-1],[0,17,12,1,13],[0,21,14,0,-1],[0,0,15,0,-1]],
"views":[[10,-1,0],[16,-1,0],[19,-1,0],[17,-1,0],[21,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[1]],[[0,2,[1]]],null,0],[[0],[[1,3]],[[0,3,[2]]],null,0],[[0],[[1,3,5]],[[0,4,[3]]],null,0],[[0],[[1,3,5]],[[0,5,[3]]],null,0],[[1],[[1,3,5]],[[0,6,[4]]],null,0],[[2],[[1,3,5]],[[0,7,[5]]],null,1],[[2],[[3,5]],[[0,8,[6]]],null,1],[[2],[[5]],[[0,9,[7]]],null,1],[[2],[[]],[[0,10,[8]]],null,1],[[3],[[]],[[0,11,[9]]],null,1],[[4],[[]],[[0,12,[10]]],null,1],[[5],[[]],[[0,13,[11]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"accepted [1, 2, 3], refused 2\n",[]]]
});
