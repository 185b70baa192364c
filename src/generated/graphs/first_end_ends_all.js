// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("first_end_ends_all", {
"threads":["main"],
"timers":[0],
"channels":[["key_s → keys",null],["tick_s → ticks",null]],
"words":["main sends 1 into tick_s → ticks","1","main drops the last sender of key_s → keys: the channel is disconnected","main drops the last sender of tick_s → ticks: the channel is disconnected","main finds that no sender of key_s → keys is left","main receives 1 from tick_s → ticks","main counts 1","main prints “tick 1”","tick 1\n","main prints “left: 1”","left: 1\n","main finds that no sender of tick_s → ticks is left","main drops the last receiver of tick_s → ticks","main counts 0","main drops the last receiver of key_s → keys","main prints “left: 0”","left: 0\n","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,9,2,0,-1],[0,9,3,0,-1],[0,12,4,0,-1],[0,12,5,0,-1],[0,23,6,0,-1],[0,18,7,1,8],[0,23,9,1,10],[0,12,11,0,-1],[0,24,12,0,-1],[0,23,13,0,-1],[0,24,14,0,-1],[0,23,15,1,16],[0,0,17,0,-1]],
"views":[[8,-1,0],[9,-1,0],[12,-1,0],[23,-1,0],[18,-1,0],[24,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[],[1]],[[0,2,[1]]],null,0],[[1],[[],[1]],[[0,3,[2]]],null,1],[[2],[[],[1]],[[0,4,[3]],[0,5,[4]]],null,2],[[3],[[],[1]],[[0,6,[5]]],null,2],[[4],[[],[]],[[0,7,[6]]],null,2],[[3],[[],[1]],[[0,8,[7]]],null,2],[[2],[[],[]],[[0,9,[3]],[0,9,[8]]],null,2],[[5],[[],[1]],[[0,10,[9]]],null,2],[[3],[[],[]],[[0,11,[10]]],null,2],[[5],[[],[]],[[0,12,[11]]],null,3],[[3],[[],[]],[[0,13,[12]]],null,2],[[6],[[],[]],[[0,14,[13]]],null,4],[[5],[[],[]],[[0,15,[9]]],null,2],[[],[],[],0,5],[[5],[[],[]],[[0,16,[11]]],null,3],[[6],[[],[]],[[0,17,[13]]],null,4],[[],[],[],1,5]],
"halves":[[[1,1],[1,1]],[[0,1],[1,1]],[[0,1],[0,1]],[[0,1],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",2,"left: 1\n",[]],["returns",1,"tick 1\nleft: 0\n",[]]]
});
