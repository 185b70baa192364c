// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("choice_again", {
"threads":["main"],
"timers":[0],
"channels":[["first_s → first",null],["second_s → second",null]],
"words":["main sends \"resize\" into second_s → second","\"resize\"","main sends \"crop\" into first_s → first","\"crop\"","main receives \"crop\" from first_s → first","main receives \"resize\" from second_s → second","main prints “[\"crop\", \"resize\"]”","[\"crop\", \"resize\"]\n","main drops the last receiver of second_s → second: the channel is disconnected","main drops the last sender of second_s → second","main drops the last receiver of first_s → first: the channel is disconnected","main drops the last sender of first_s → first","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,9,2,0,-1],[0,20,4,0,-1],[0,20,5,0,-1],[0,26,6,1,7],[0,27,8,0,-1],[0,27,9,0,-1],[0,27,10,0,-1],[0,27,11,0,-1],[0,0,12,0,-1]],
"views":[[8,-1,0],[9,-1,0],[20,-1,0],[26,-1,0],[27,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[],[1]],[[0,2,[1]]],null,0],[[2],[[3],[1]],[[0,3,[2]],[0,4,[3]]],null,0],[[2],[[],[1]],[[0,5,[3]]],null,0],[[2],[[3],[]],[[0,5,[2]]],null,0],[[3],[[],[]],[[0,6,[4]]],null,0],[[4],[[],[]],[[0,7,[5]]],null,0],[[4],[[],[]],[[0,8,[6]]],null,1],[[4],[[],[]],[[0,9,[7]]],null,2],[[4],[[],[]],[[0,10,[8]]],null,3],[[5],[[],[]],[[0,11,[9]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[1,1],[1,0]],[[1,1],[0,0]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"[\"crop\", \"resize\"]\n",[]]]
});
