// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("crawler_with_a_list", {
"threads":["main","crawler"],
"timers":[0,0],
"channels":[["tx → rx",1]],
"words":["main starts crawler","a message","main sends \"a\"","room","\"a\"","crawler receives \"a\"","main sends \"b\"","crawler prints “read a”","read a\n","\"b\"","main drops the last sender: the channel is disconnected","crawler prints “read a/more”","read a/more\n","the end of crawler","crawler receives \"b\"","crawler prints “read b”","read b\n","crawler prints “read b/more”","read b/more\n","crawler finds that no sender is left","crawler drops the last receiver","crawler ends","main joins crawler","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[0,22,2,0,-1],[1,10,5,0,-1],[0,22,6,0,-1],[1,13,7,1,8],[0,24,10,0,-1],[1,13,11,1,12],[1,10,14,0,-1],[1,13,15,1,16],[1,13,17,1,18],[1,10,19,0,-1],[1,18,20,0,-1],[1,0,21,0,-1],[0,25,22,0,-1],[0,0,23,0,-1]],
"views":[[22,-1,0],[10,1,0],[22,3,0],[10,-1,0],[13,-1,0],[24,-1,0],[25,13,0],[18,-1,0],[0,-1,0],[25,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[4]],[[1,2,[2]]],null,0],[[0,4],[[]],[[0,3,[3]],[1,4,[4]]],null,0],[[5,4],[[9]],[[0,5,[5]],[1,6,[4]]],null,0],[[0,4],[[]],[[0,6,[3]],[1,7,[6]]],null,0],[[6,4],[[9]],[[1,8,[4]]],null,1],[[5,4],[[9]],[[0,8,[5]],[1,9,[6]]],null,0],[[0,1],[[]],[[0,9,[3]]],null,0],[[6,4],[[9]],[[1,10,[6]]],null,1],[[5,3],[[9]],[[0,10,[5]],[1,11,[7]]],null,0],[[6,3],[[9]],[[1,12,[7]]],null,1],[[5,4],[[]],[[0,12,[5]],[1,13,[8]]],null,0],[[6,4],[[]],[[1,14,[8]]],null,1],[[5,4],[[]],[[0,14,[5]],[1,15,[9]]],null,0],[[6,4],[[]],[[1,16,[9]]],null,1],[[5,1],[[]],[[0,16,[5]]],null,0],[[6,3],[[]],[[1,17,[10]]],null,1],[[6,7],[[]],[[1,18,[11]]],null,1],[[6,8],[[]],[[1,19,[12]]],null,2],[[9,10],[[]],[[0,20,[13]]],null,2],[[8,10],[[]],[[0,21,[14]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"read a\nread a/more\nread b\nread b/more\n",[]]]
});
