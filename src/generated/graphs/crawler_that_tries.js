// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("crawler_that_tries", {
"threads":["main","crawler"],
"timers":[0,0],
"channels":[["tx → rx",1]],
"words":["main starts crawler","a message","main sends \"a\"","room","\"a\"","crawler receives \"a\"","main sends \"b\"","crawler prints “read a”","read a\n","crawler sends \"a/more\"","\"a/more\"","crawler receives \"a/more\"","crawler prints “read a/more”","read a/more\n","the end of crawler","\"b\"","crawler receives \"b\"","crawler prints “read b”","read b\n","crawler sends \"b/more\"","\"b/more\"","crawler receives \"b/more\"","crawler finds no room","crawler prints “read b/more”","read b/more\n","crawler drops the last receiver: the channel is disconnected","crawler drops a sender; 1 is left","crawler ends","main joins crawler","main drops the last sender","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[0,29,2,0,-1],[1,13,5,0,-1],[0,29,6,0,-1],[1,15,7,1,8],[1,18,9,0,-1],[1,13,11,0,-1],[1,15,12,1,13],[1,13,16,0,-1],[1,15,17,1,18],[1,18,19,0,-1],[1,13,21,0,-1],[1,18,22,0,-1],[1,15,23,1,24],[1,26,25,0,-1],[1,26,26,0,-1],[1,0,27,0,-1],[0,31,28,0,-1],[0,32,29,0,-1],[0,0,30,0,-1]],
"views":[[29,-1,0],[13,1,0],[29,3,0],[13,-1,0],[15,-1,0],[18,-1,0],[31,14,0],[26,-1,0],[0,-1,0],[31,-1,0],[0,-1,1],[32,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[4]],[[1,2,[2]]],null,0],[[0,4],[[]],[[0,26,[3]],[1,3,[4]]],null,0],[[0,5],[[]],[[0,13,[3]],[1,4,[5]]],null,0],[[2,3],[[10]],[[1,5,[6]]],null,0],[[0,4],[[]],[[0,12,[3]],[1,6,[7]]],null,0],[[0,1],[[]],[[0,7,[3]]],null,0],[[6,3],[[15]],[[1,8,[8]]],null,0],[[6,4],[[]],[[1,9,[9]]],null,0],[[6,5],[[]],[[1,10,[10]]],null,0],[[6,3],[[20]],[[1,19,[11]]],null,0],[[],[],[],0,1],[[6,4],[[15]],[[1,7,[7]]],null,0],[[6,5],[[15]],[[1,14,[12]]],null,0],[[6,4],[[15]],[[1,15,[7]]],null,0],[[6,3],[[15]],[[1,16,[8]]],null,0],[[6,4],[[]],[[1,17,[9]]],null,0],[[6,5],[[]],[[1,18,[10]]],null,0],[[6,3],[[20]],[[1,19,[11]]],null,0],[[6,4],[[]],[[1,20,[13]]],null,0],[[6,7],[[]],[[1,21,[14]]],null,0],[[6,7],[[]],[[1,22,[15]]],null,2],[[6,8],[[]],[[1,23,[16]]],null,3],[[9,10],[[]],[[0,24,[17]]],null,3],[[11,10],[[]],[[0,25,[18]]],null,3],[[8,10],[[]],[[0,11,[19]]],null,4],[[6,4],[[15]],[[1,13,[4]]],null,0]],
"halves":[[[2,1]],[],[[2,0]],[[1,0]],[[0,0]]],
"ends":[["returns",0,"read a\nread a/more\nread b\nread b/more\n",[]]]
});
