// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("newest_reading", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",null]],
"words":["main sends 19","19","main sends 20","20","main sends 21","21","main receives 19","main receives 20","main receives 21","main finds no message","main prints “newest: Some(21)”","newest: Some(21)\n","main prints “newest: None”","newest: None\n","main sends 22","22","main receives 22","main prints “newest: Some(22)”","newest: Some(22)\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,8,2,0,-1],[0,8,4,0,-1],[0,11,6,0,-1],[0,11,7,0,-1],[0,11,8,0,-1],[0,11,9,0,-1],[0,11,10,1,11],[0,12,9,0,-1],[0,12,12,1,13],[0,13,14,0,-1],[0,14,16,0,-1],[0,14,9,0,-1],[0,14,17,1,18],[0,15,19,0,-1],[0,15,20,0,-1],[0,0,21,0,-1]],
"views":[[8,-1,0],[11,-1,0],[12,-1,0],[13,-1,0],[14,-1,0],[15,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[1]],[[0,2,[1]]],null,0],[[0],[[1,3]],[[0,3,[2]]],null,0],[[1],[[1,3,5]],[[0,4,[3]]],null,0],[[1],[[3,5]],[[0,5,[4]]],null,0],[[1],[[5]],[[0,6,[5]]],null,0],[[1],[[]],[[0,7,[6]]],null,0],[[1],[[]],[[0,8,[7]]],null,0],[[2],[[]],[[0,9,[8]]],null,0],[[2],[[]],[[0,10,[9]]],null,0],[[3],[[]],[[0,11,[10]]],null,0],[[4],[[15]],[[0,12,[11]]],null,0],[[4],[[]],[[0,13,[12]]],null,0],[[4],[[]],[[0,14,[13]]],null,0],[[5],[[]],[[0,15,[14]]],null,0],[[5],[[]],[[0,16,[15]]],null,1],[[6],[[]],[[0,17,[16]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"newest: Some(21)\nnewest: None\nnewest: Some(22)\n",[]]]
});
