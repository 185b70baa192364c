// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("crawler_may_stand_still", {
"threads":["main","crawler"],
"timers":[0,0],
"channels":[["tx → rx",1]],
"words":["main starts crawler","a message","main sends \"a\"","room","\"a\"","crawler receives \"a\"","main sends \"b\"","crawler prints “read a”","read a\n","crawler sends \"a/more\"","\"a/more\"","crawler receives \"a/more\"","crawler prints “read a/more”","read a/more\n","the end of crawler","\"b\"","crawler receives \"b\"","crawler prints “read b”","read b\n","crawler sends \"b/more\"","\"b/more\"","crawler receives \"b/more\"","crawler prints “read b/more”","read b/more\n","crawler drops the last receiver: the channel is disconnected","crawler drops a sender; 1 is left","crawler ends","main joins crawler","main drops the last sender","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[0,21,2,0,-1],[1,12,5,0,-1],[0,21,6,0,-1],[1,13,7,1,8],[1,15,9,0,-1],[1,12,11,0,-1],[1,13,12,1,13],[1,12,16,0,-1],[1,13,17,1,18],[1,15,19,0,-1],[1,12,21,0,-1],[1,13,22,1,23],[1,18,24,0,-1],[1,18,25,0,-1],[1,0,26,0,-1],[0,23,27,0,-1],[0,24,28,0,-1],[0,0,29,0,-1]],
"views":[[21,-1,0],[12,1,0],[21,3,0],[12,-1,0],[13,-1,0],[15,-1,0],[23,14,0],[18,-1,0],[0,-1,0],[23,-1,0],[0,-1,1],[24,-1,0],[15,3,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[4]],[[1,2,[2]]],null,0],[[0,4],[[]],[[0,21,[3]],[1,3,[4]]],null,0],[[0,5],[[]],[[0,20,[3]],[1,4,[5]]],null,0],[[2,3],[[10]],[[1,5,[6]]],null,0],[[0,4],[[]],[[0,19,[3]],[1,6,[7]]],null,0],[[0,1],[[]],[[0,7,[3]]],null,0],[[6,3],[[15]],[[1,8,[8]]],null,0],[[6,4],[[]],[[1,9,[9]]],null,0],[[6,5],[[]],[[1,10,[10]]],null,0],[[6,3],[[20]],[[1,11,[11]]],null,0],[[6,4],[[]],[[1,12,[12]]],null,0],[[6,7],[[]],[[1,13,[13]]],null,0],[[6,7],[[]],[[1,14,[14]]],null,1],[[6,8],[[]],[[1,15,[15]]],null,2],[[9,10],[[]],[[0,16,[16]]],null,2],[[11,10],[[]],[[0,17,[17]]],null,2],[[8,10],[[]],[[0,18,[18]]],null,3],[[],[],[],0,4],[[6,4],[[15]],[[1,7,[7]]],null,0],[[6,12],[[15]],[],1,0],[[6,4],[[15]],[[1,20,[4]]],null,0]],
"halves":[[[2,1]],[[2,0]],[[1,0]],[[0,0]],[]],
"ends":[["returns",1,"read a\nread a/more\nread b\nread b/more\n",[]],["hangs",2,"read a\n(never ends)\n",["main hangs: it waits for the end of crawler","crawler hangs: the channel has no room, and only it could receive"]]]
});
