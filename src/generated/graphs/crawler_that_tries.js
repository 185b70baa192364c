// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("crawler_that_tries", {
"threads":["main","crawler"],
"timers":[0,0],
"channels":[["tx → rx",1]],
"words":["main starts crawler","a message","main sends \"a\"","room","\"a\"","crawler receives \"a\"","main sends \"b\"","crawler prints “read a”","read a\n","the end of crawler","\"b\"","crawler sends \"a/more\"","crawler finds no room","\"a/more\"","crawler receives \"a/more\"","crawler prints “read a/more”","read a/more\n","crawler receives \"b\"","crawler prints “read b”","read b\n","crawler sends \"b/more\"","\"b/more\"","crawler receives \"b/more\"","crawler prints “read b/more”","read b/more\n","crawler drops the last receiver: the channel is disconnected","crawler drops a sender; 1 is left","crawler ends","main joins crawler","main drops the last sender","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[0,29,2,0,-1],[1,13,5,0,-1],[0,29,6,0,-1],[1,15,7,1,8],[1,18,11,0,-1],[1,18,12,0,-1],[1,13,14,0,-1],[1,15,15,1,16],[1,13,17,0,-1],[1,15,18,1,19],[1,18,20,0,-1],[1,13,22,0,-1],[1,15,23,1,24],[1,26,25,0,-1],[1,26,26,0,-1],[1,0,27,0,-1],[0,31,28,0,-1],[0,32,29,0,-1],[0,0,30,0,-1]],
"views":[[29,-1,0],[13,1,0],[29,3,0],[13,-1,0],[15,-1,0],[31,9,0],[18,-1,0],[26,-1,0],[0,-1,0],[31,-1,0],[0,-1,1],[32,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[4]],[[1,2,[2]]],null,0],[[0,4],[[]],[[0,3,[3]],[1,4,[4]]],null,0],[[5,4],[[10]],[[1,5,[4]]],null,0],[[0,6],[[]],[[0,5,[3]],[1,6,[5]]],null,0],[[5,6],[[10]],[[1,7,[6]]],null,0],[[2,3],[[13]],[[1,8,[7]]],null,0],[[5,4],[[10]],[[1,9,[8]]],null,0],[[0,4],[[]],[[0,10,[3]],[1,11,[8]]],null,0],[[5,3],[[10]],[[1,12,[9]]],null,0],[[5,4],[[10]],[[1,13,[8]]],null,0],[[0,1],[[]],[[0,13,[3]]],null,0],[[5,4],[[]],[[1,14,[10]]],null,0],[[5,3],[[10]],[[1,15,[9]]],null,0],[[5,6],[[]],[[1,16,[11]]],null,0],[[5,4],[[]],[[1,17,[10]]],null,0],[[5,3],[[21]],[[1,18,[12]]],null,0],[[5,6],[[]],[[1,19,[11]]],null,0],[[5,4],[[]],[[1,20,[13]]],null,0],[[5,3],[[21]],[[1,18,[12]]],null,0],[[5,7],[[]],[[1,21,[14]]],null,0],[[5,7],[[]],[[1,22,[15]]],null,1],[[5,8],[[]],[[1,23,[16]]],null,2],[[9,10],[[]],[[0,24,[17]]],null,2],[[11,10],[[]],[[0,25,[18]]],null,2],[[8,10],[[]],[[0,26,[19]]],null,3],[[],[],[],0,4]],
"halves":[[[2,1]],[[2,0]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"read a\nread a/more\nread b\nread b/more\n",[]]]
});
