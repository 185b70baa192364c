// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("first_end_ends_all", {
"threads":["main"],
"timers":[0],
"channels":[["key_s → keys",null],["tick_s → ticks",null]],
"words":["main sends 1 into tick_s → ticks","1","main drops the last sender of key_s → keys: the channel is disconnected","main drops the last sender of tick_s → ticks: the channel is disconnected","main finds that no sender of key_s → keys is left","main receives 1 from tick_s → ticks","main counts 1","main prints “left: 1”","left: 1\n","main drops the last receiver of tick_s → ticks","main drops the last receiver of key_s → keys","main returns, and the program ends","main prints “tick 1”","tick 1\n","main finds that no sender of tick_s → ticks is left","main counts 0","main prints “left: 0”","left: 0\n"],
"events":[[0,8,0,0,-1],[0,9,2,0,-1],[0,9,3,0,-1],[0,12,4,0,-1],[0,12,5,0,-1],[0,23,6,0,-1],[0,23,7,1,8],[0,24,9,0,-1],[0,24,10,0,-1],[0,0,11,0,-1],[0,18,12,1,13],[0,12,14,0,-1],[0,23,15,0,-1],[0,23,16,1,17]],
"views":[[8,-1,0],[9,-1,0],[12,-1,0],[23,-1,0],[24,-1,0],[0,-1,0],[18,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[],[1]],[[0,2,[1]]],null,0],[[1],[[],[1]],[[0,3,[2]]],null,1],[[2],[[],[1]],[[0,4,[3]],[0,10,[4]]],null,2],[[3],[[],[1]],[[0,5,[5]]],null,2],[[3],[[],[1]],[[0,6,[6]]],null,2],[[4],[[],[1]],[[0,7,[7]]],null,2],[[4],[[],[]],[[0,8,[8]]],null,3],[[5],[[],[]],[[0,9,[9]]],null,4],[[],[],[],0,5],[[6],[[],[]],[[0,11,[10]]],null,2],[[2],[[],[]],[[0,12,[3]],[0,12,[11]]],null,2],[[3],[[],[]],[[0,13,[12]]],null,2],[[3],[[],[]],[[0,14,[13]]],null,2],[[4],[[],[]],[[0,15,[7]]],null,2],[[4],[[],[]],[[0,16,[8]]],null,3],[[5],[[],[]],[[0,17,[9]]],null,4],[[],[],[],1,5]],
"halves":[[[1,1],[1,1]],[[0,1],[1,1]],[[0,1],[0,1]],[[0,1],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",2,"left: 1\n",[]],["returns",1,"tick 1\nleft: 0\n",[]]]
});
