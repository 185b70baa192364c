// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("parts_of_a_struct", {
"threads":["main","sensor"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts sensor","a message","sensor sends 21","21","main receives 21","sensor drops the last sender: the channel is disconnected","main prints “21 degrees”","21 degrees\n","sensor ends","the end of sensor","main joins sensor","main drops the last receiver","main returns, and the program ends"],
"events":[[0,15,0,0,-1],[1,15,2,0,-1],[0,16,4,0,-1],[1,15,5,0,-1],[0,16,6,1,7],[1,0,8,0,-1],[0,17,10,0,-1],[0,18,11,0,-1],[0,0,12,0,-1]],
"views":[[16,1,0],[15,-1,0],[16,-1,0],[0,-1,0],[17,9,0],[0,-1,1],[17,-1,0],[18,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,1],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[2,1],[[]],[[0,4,[4]],[1,5,[3]]],null,0],[[2,3],[[3]],[[0,5,[2]],[1,6,[5]]],null,1],[[4,1],[[]],[[1,7,[3]]],null,0],[[2,3],[[]],[[0,7,[4]],[1,8,[5]]],null,1],[[2,5],[[3]],[[0,8,[2]]],null,1],[[4,3],[[]],[[1,9,[5]]],null,1],[[2,5],[[]],[[0,9,[4]]],null,1],[[6,5],[[]],[[0,10,[6]]],null,1],[[7,5],[[]],[[0,11,[7]]],null,1],[[3,5],[[]],[[0,12,[8]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"21 degrees\n",[]]]
});
