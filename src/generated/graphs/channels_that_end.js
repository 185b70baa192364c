// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("channels_that_end", {
"threads":["main"],
"timers":[0],
"channels":[["first_s → first",null],["second_s → second",null]],
"words":["main sends 1 into first_s → first","1","main sends 2 into second_s → second","2","main sends 3 into second_s → second","3","main drops the last sender of first_s → first: the channel is disconnected","main drops the last sender of second_s → second: the channel is disconnected","main receives 1 from first_s → first","main receives 2 from second_s → second","main finds that no sender of first_s → first is left","main receives 3 from second_s → second","main finds that no sender of second_s → second is left","main prints “total: 6”","total: 6\n","main drops the last receiver of first_s → first","main drops the last receiver of second_s → second","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,9,2,0,-1],[0,10,4,0,-1],[0,11,6,0,-1],[0,11,7,0,-1],[0,21,8,0,-1],[0,21,9,0,-1],[0,21,10,0,-1],[0,21,11,0,-1],[0,21,12,0,-1],[0,31,13,1,14],[0,32,15,0,-1],[0,32,16,0,-1],[0,0,17,0,-1]],
"views":[[8,-1,0],[9,-1,0],[10,-1,0],[11,-1,0],[21,-1,0],[31,-1,0],[32,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[1],[]],[[0,2,[1]]],null,0],[[2],[[1],[3]],[[0,3,[2]]],null,0],[[3],[[1],[3,5]],[[0,4,[3]]],null,0],[[3],[[1],[3,5]],[[0,5,[4]]],null,1],[[4],[[1],[3,5]],[[0,6,[5]],[0,7,[6]]],null,2],[[4],[[],[3,5]],[[0,8,[7]],[0,9,[6]]],null,2],[[4],[[1],[5]],[[0,9,[5]],[0,10,[8]]],null,2],[[4],[[],[3,5]],[[0,11,[6]]],null,2],[[4],[[],[5]],[[0,11,[7]],[0,12,[8]]],null,2],[[4],[[1],[]],[[0,12,[5]],[0,13,[9]]],null,2],[[4],[[],[5]],[[0,14,[8]]],null,2],[[4],[[],[]],[[0,14,[7]],[0,15,[9]]],null,2],[[4],[[1],[]],[[0,15,[5]]],null,2],[[4],[[],[]],[[0,16,[9]]],null,2],[[4],[[],[]],[[0,16,[7]]],null,2],[[5],[[],[]],[[0,17,[10]]],null,2],[[6],[[],[]],[[0,18,[11]]],null,2],[[6],[[],[]],[[0,19,[12]]],null,3],[[7],[[],[]],[[0,20,[13]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[0,1],[1,1]],[[0,1],[0,1]],[[0,0],[0,1]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"total: 6\n",[]]]
});
