// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("crawler_may_stand_still", {
"threads":["main","crawler"],
"timers":[0,0],
"channels":[["tx → rx",1]],
"words":["main starts crawler","a message","main sends \"a\"","room","\"a\"","crawler receives \"a\"","main sends \"b\"","crawler prints “read a”","read a\n","the end of crawler","\"b\"","crawler sends \"a/more\"","\"a/more\"","crawler receives \"a/more\"","crawler prints “read a/more”","read a/more\n","crawler receives \"b\"","crawler prints “read b”","read b\n","crawler sends \"b/more\"","\"b/more\"","crawler receives \"b/more\"","crawler prints “read b/more”","read b/more\n","crawler drops the last receiver: the channel is disconnected","crawler drops a sender; 1 is left","crawler ends","main joins crawler","main drops the last sender","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[0,21,2,0,-1],[1,12,5,0,-1],[0,21,6,0,-1],[1,13,7,1,8],[1,15,11,0,-1],[1,12,13,0,-1],[1,13,14,1,15],[1,12,16,0,-1],[1,13,17,1,18],[1,15,19,0,-1],[1,12,21,0,-1],[1,13,22,1,23],[1,18,24,0,-1],[1,18,25,0,-1],[1,0,26,0,-1],[0,23,27,0,-1],[0,24,28,0,-1],[0,0,29,0,-1]],
"views":[[21,-1,0],[12,1,0],[21,3,0],[12,-1,0],[13,-1,0],[23,9,0],[15,-1,0],[15,3,0],[18,-1,0],[0,-1,0],[23,-1,0],[0,-1,1],[24,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[4]],[[1,2,[2]]],null,0],[[0,4],[[]],[[0,3,[3]],[1,4,[4]]],null,0],[[5,4],[[10]],[[1,5,[4]]],null,0],[[0,6],[[]],[[0,5,[3]],[1,6,[5]]],null,0],[[5,7],[[10]],[],0,0],[[2,3],[[12]],[[1,7,[6]]],null,0],[[0,4],[[]],[[0,8,[3]],[1,9,[7]]],null,0],[[5,4],[[10]],[[1,10,[7]]],null,0],[[0,1],[[]],[[0,10,[3]]],null,0],[[5,3],[[10]],[[1,11,[8]]],null,0],[[5,4],[[]],[[1,12,[9]]],null,0],[[5,6],[[]],[[1,13,[10]]],null,0],[[5,3],[[20]],[[1,14,[11]]],null,0],[[5,4],[[]],[[1,15,[12]]],null,0],[[5,8],[[]],[[1,16,[13]]],null,0],[[5,8],[[]],[[1,17,[14]]],null,1],[[5,9],[[]],[[1,18,[15]]],null,2],[[10,11],[[]],[[0,19,[16]]],null,2],[[12,11],[[]],[[0,20,[17]]],null,2],[[9,11],[[]],[[0,21,[18]]],null,3],[[],[],[],1,4]],
"halves":[[[2,1]],[[2,0]],[[1,0]],[[0,0]],[]],
"ends":[["hangs",2,"read a\n(never ends)\n",["main hangs: it waits for the end of crawler","crawler hangs: the channel has no room, and only it could receive"]],["returns",1,"read a\nread a/more\nread b\nread b/more\n",[]]]
});
