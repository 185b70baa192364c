// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("peek_at_the_next", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",null]],
"words":["main sends 18","18","main sends 19","19","main sends 35","35","main sends 20","20","main drops the last sender: the channel is disconnected","main receives 18","main receives 19","main receives 35","main prints “normal: [18, 19]”","normal: [18, 19]\n","main prints “next is Some(35)”","next is Some(35)\n","main receives 20","main finds that no sender is left","main prints “then come [35, 20]”","then come [35, 20]\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,8,2,0,-1],[0,8,4,0,-1],[0,8,6,0,-1],[0,10,8,0,-1],[0,14,9,0,-1],[0,14,10,0,-1],[0,14,11,0,-1],[0,17,12,1,13],[0,18,14,1,15],[0,19,16,0,-1],[0,19,17,0,-1],[0,19,18,1,19],[0,20,20,0,-1],[0,0,21,0,-1]],
"views":[[8,-1,0],[10,-1,0],[14,-1,0],[17,-1,0],[18,-1,0],[19,-1,0],[20,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[1]],[[0,2,[1]]],null,0],[[0],[[1,3]],[[0,3,[2]]],null,0],[[0],[[1,3,5]],[[0,4,[3]]],null,0],[[1],[[1,3,5,7]],[[0,5,[4]]],null,0],[[2],[[1,3,5,7]],[[0,6,[5]]],null,1],[[2],[[3,5,7]],[[0,7,[6]]],null,1],[[2],[[5,7]],[[0,8,[7]]],null,1],[[3],[[7]],[[0,9,[8]]],null,1],[[4],[[7]],[[0,10,[9]]],null,1],[[5],[[7]],[[0,11,[10]]],null,1],[[5],[[]],[[0,12,[11]]],null,1],[[5],[[]],[[0,13,[12]]],null,1],[[6],[[]],[[0,14,[13]]],null,1],[[7],[[]],[[0,15,[14]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"normal: [18, 19]\nnext is Some(35)\nthen come [35, 20]\n",[]]]
});
