// Made by scripts/pack.ts from data/former-units.json; see data/README.md for sources and licences.

/** Province, and its districts: name, communes as `<kind><bare name>=<codes now in base 36>`, where it went if it had none. */
export const packedFormer: readonly (readonly [
  string,
  readonly (readonly [string, string, (readonly string[])?])[],
])[] = [
  [
    'Thành phố Hà Nội',
    [
      [
        'Quận Ba Đình',
        'PPhúc Xá=2p|PTrúc Bạch=4|PVĩnh Phúc=8|PCống Vị=8.p|PLiễu Giai=8|PQuán Thánh=4|PNgọc Hà=4.8|PĐiện Biên=4.1y.5a.6a|PĐội Cấn=4.8|PNgọc Khánh=8.p.5j|PKim Mã=4.8.p|PGiảng Võ=p|PThành Công=p.5a',
      ],
      [
        'Quận Hoàn Kiếm',
        'PPhúc Tân=2p|PĐồng Xuân=4.1y|PHàng Mã=1y|PHàng Buồm=1y|PHàng Đào=1y|PHàng Bồ=1y|PCửa Đông=4.1y|PLý Thái Tổ=1y|PHàng Bạc=1y|PHàng Gai=1y|PChương Dương=2p|PHàng Trống=1y.2a|PCửa Nam=4.1y.2a.6a|PHàng Bông=1y.2a|PTràng Tiền=1y.2a|PTrần Hưng Đạo=2a|PPhan Chu Trinh=2a|PHàng Bài=2a',
      ],
      [
        'Quận Tây Hồ',
        'PPhú Thượng=2j.2p.2v|PNhật Tân=2p.2v|PTứ Liên=2p.2v|PQuảng An=2p.2v|PXuân La=2j.2v.4g.gz|PYên Phụ=2p.2v|PBưởi=2v|PThụy Khuê=4.2v',
      ],
      [
        'Quận Long Biên',
        'PThượng Thanh=3a.3j|PNgọc Thụy=2p.3a|PGiang Biên=3j.3s|PĐức Giang=3a.3j|PViệt Hưng=3j.3s|PGia Thụy=3a.3j.41|PNgọc Lâm=3a|PPhúc Lợi=3j.3s|PBồ Đề=2p.3a.41|PLong Biên=3a.41|PThạch Bàn=3s.41.fp.g1|PPhúc Đồng=3a.3j.3s.41|PCự Khối=41.g1',
      ],
      [
        'Quận Cầu Giấy',
        'PNghĩa Đô=8.2v.4g|PNghĩa Tân=4g|PMai Dịch=4g.gg.h7|PDịch Vọng=4g.4m|PDịch Vọng Hậu=4g.4m|PQuan Hoa=4g.4m|PYên Hoà=4m.4v|PTrung Hoà=4v.a7.hp',
      ],
      [
        'Quận Đống Đa',
        'PCát Linh=p.5a|PVăn Miếu - Quốc Tử Giám=5a.6a|PLáng Thượng=5j|PÔ Chợ Dừa=5a.6j|PVăn Chương=6a|PHàng Bột=5a.6a|PLáng Hạ=p.5j.6j|PKhâm Thiên=6a|PThổ Quan=6a|PNam Đồng=6a.6d.6j|PQuang Trung=6d.6j|PTrung Liệt=5a.6d.6j|PPhương Liên - Trung Tự=6a.6d|PKim Liên=6d|PPhương Mai=6d.84|PThịnh Quang=6j|PKhương Thượng=6d',
      ],
      [
        'Quận Hai Bà Trưng',
        'PNguyễn Du=2a.6a.74|PBạch Đằng=2p.74|PPhạm Đình Hổ=2a.74|PLê Đại Hành=6a.74.84|PĐồng Nhân=74|PPhố Huế=74|PThanh Lương=2p.7v.94|PThanh Nhàn=74.84|PBách Khoa=84|PĐồng Tâm=84.8y|PVĩnh Tuy=7v.8d|PQuỳnh Mai=84|PBạch Mai=84|PMinh Khai=84.8y|PTrương Định=84.8y',
      ],
      [
        'Quận Hoàng Mai',
        'PThanh Trì=8d.94|PVĩnh Hưng=7v.8d.8y.97|PĐịnh Công=8s.9s|PMai Động=7v.8y|PTương Mai=8y.97|PĐại Kim=8s.9d.a4.hv|PTân Mai=8y.97|PHoàng Văn Thụ=8y.97|PGiáp Bát=8s.8y.97|PLĩnh Nam=8d.94.97|PThịnh Liệt=8s.97.9g.9s|PTrần Phú=94.97.9g|PHoàng Liệt=8s.97.9d.9g|PYên Sở=94.97.9g.hs',
      ],
      [
        'Quận Thanh Xuân',
        'PNhân Chính=4v.a7.hp|PThượng Đình=a4.a7|PKhương Trung=9s.a4|PKhương Mai=9s|PThanh Xuân Trung=a4.a7|PPhương Liệt=8y.9s|PKhương Đình=9s.a4|PThanh Xuân Bắc=a7.hv|PHạ Đình=a4.hv',
      ],
      [
        'Huyện Sóc Sơn',
        'TSóc Sơn=ag|XBắc Sơn=ap|XMinh Trí=am|XHồng Kỳ=ap|XNam Sơn=ap|XTrung Giã=ap|XTân Hưng=by|XMinh Phú=am|XPhù Linh=ag|XBắc Phú=by|XTân Minh=ag|XQuang Tiến=ag.c1|XHiền Ninh=c1|XTân Dân=am|XTiên Dược=ag|XViệt Long=by|XXuân Giang=by|XMai Đình=ag.c1|XĐức Hoà=by|XThanh Xuân=c1|XĐông Xuân=ag|XKim Lũ=by|XPhú Cường=c1|XPhú Minh=ag.c1|XPhù Lỗ=ag|XXuân Thu=by',
      ],
      [
        'Huyện Đông Anh',
        'TĐông Anh=cm.cy.d7|XXuân Nộn=cy.d7|XThuỵ Lâm=d7|XBắc Hồng=cy|XNguyên Khê=cy.d7|XNam Hồng=cy|XTiên Dương=cm.cy|XVân Hà=d7|XUy Nỗ=cm.d7|XVân Nội=cy|XLiên Hà=cm.d7|XViệt Hùng=cm.d7|XKim Nỗ=dp.e4|XKim Chung=dp.e4|XDục Tú=cm.d7|XĐại Mạch=dp.6ym|XVĩnh Ngọc=cm.cy.e4|XCổ Loa=cm|XHải Bối=dp.e4|XXuân Canh=cm.e4|XVõng La=dp|XTàm Xá=cm.e4|XMai Lâm=cm|XĐông Hội=cm',
      ],
      [
        'Huyện Gia Lâm',
        'TYên Viên=f1|XYên Thường=f1|XYên Viên=f1|XNinh Hiệp=f1|XThiên Đức=f1|XPhù Đổng=f1|XLệ Chi=fm|XCổ Bi=3s.f1.fp|XĐặng Xá=f1.fm|XPhú Sơn=fm.fp|TTrâu Quỳ=fp.g1|XDương Quang=fm|XDương Xá=fp|XĐa Tốn=fp.g1|XKiêu Kỵ=fp|XBát Tràng=41.fp.g1|XKim Đức=g1',
      ],
      [
        'Quận Nam Từ Liêm',
        'PCầu Diễn=gg|PXuân Phương=ha|PPhương Canh=ha|PMỹ Đình 1=4m.gg|PMỹ Đình 2=4m.gg|PTây Mỗ=ha.hm|PMễ Trì=4v.gg.hp|PPhú Đô=gg.hp|PĐại Mỗ=ha.hm.hp.7dg.7mm|PTrung Văn=a7.hp',
      ],
      [
        'Huyện Thanh Trì',
        'TVăn Điển=9d.hs.ig|XTân Triều=8s.a4.hv.7dg|XThanh Liệt=8s.9d.hv|XTả Thanh Oai=hv.ig|XHữu Hoà=ig.7ds|XTam Hiệp=9d.ig|XTứ Hiệp=9g.hs|XYên Mỹ=hs.j1|XVĩnh Quỳnh=hs.ig|XNgũ Hiệp=hs.j1|XDuyên Hà=hs.j1|XNgọc Hồi=iv|XVạn Phúc=j1|XĐại áng=iv.7uv|XLiên Ninh=iv.j1|XĐông Mỹ=j1.7vm',
      ],
      [
        'Quận Bắc Từ Liêm',
        'PThượng Cát=gm|PLiên Mạc=gm|PĐông Ngạc=2j.gq|PĐức Thắng=gq|PThụy Phương=gm.gq|PTây Tựu=gm.h1.7kp.7l4|PXuân Đỉnh=2j.gq.gz|PXuân Tảo=2j.4g.gz|PMinh Khai=gm.gq.h1.ha|PCổ Nhuế 1=4g.gz.h7|PCổ Nhuế 2=gm.gq|PPhú Diễn=h7|PPhúc Diễn=h7.ha',
      ],
      [
        'Huyện Mê Linh',
        'TChi Đông=6xa|XĐại Thịnh=6xa.6xv.6ym|XKim Hoa=6xa.6xv|XThạch Đà=6xg.6xv|XTiến Thắng=6xv|XTự Lập=6xv|TQuang Minh=6xa|XThanh Lâm=6xa.6xv|XTam Đồng=6xv|XLiên Mạc=6xg|XChu Phan=6xg|XTiến Thịnh=6xg.7jv|XMê Linh=6xa.6ym|XVăn Khê=6xg.6xv.6ym.7kp|XHoàng Kim=6xg|XTiền Phong=dp.6xa.6ym|XTráng Việt=6ym',
      ],
      [
        'Quận Hà Đông',
        'PQuang Trung=7dc.7dg|PMộ Lao=hp.7dg|PVăn Quán=hv.7dg|PVạn Phúc=7dg|PLa Khê=7dg.7mm|PPhú La=7dc.7mm|PPhúc La=7dg|PHà Cầu=7dc.7dg|PYên Nghĩa=7dm.7mm|PKiến Hưng=ig.7dc.7ds|PPhú Lãm=7ds|PPhú Lương=7dc.7ds.7ta|PDương Nội=hm.hp.7md.7mm|PĐồng Mai=7dm.7q7|PBiên Giang=7q7',
      ],
      [
        'Thị xã Sơn Tây',
        'PNgô Quyền=7dy|PPhú Thịnh=7dy|PSơn Lộc=7dy.7es|PXuân Khanh=7es|XĐường Lâm=7dy|PViên Sơn=7dy|XXuân Sơn=7es|PTrung Hưng=7dy.7es|XThanh Mỹ=7dy.7es|PTrung Sơn Trầm=7es|XKim Sơn=7f4|XSơn Đông=7f4|XCổ Đông=7f4.7pg',
      ],
      [
        'Huyện Ba Vì',
        'TTây Đằng=7f7.7gd|XPhú Cường=7fm|XCổ Đô=7fm|XVạn Thắng=7fm|XPhong Vân=7fm|XPhú Đông=7fm|XPhú Hồng=7fm|XPhú Châu=7gg|XThái Hòa=7gg|XĐồng Thái=7gg|XPhú Sơn=7gg|XMinh Châu=7gd|XVật Lại=7gg|XChu Minh=7f7.7gd|XTòng Bạt=7gs|XCẩm Lĩnh=7gs.7ha|XSơn Đà=7gs|XĐông Quang=7f7|XTiên Phong=7f7|XThụy An=7f7.7ha|XCam Thượng=7f7|XThuần Mỹ=7gs|XTản Lĩnh=7ha|XBa Trại=7ha|XMinh Quang=7gs.7hg|XBa Vì=7hg|XVân Hòa=7hm|XYên Bài=7hm|XKhánh Thượng=7hg',
      ],
      [
        'Huyện Phúc Thọ',
        'TPhúc Thọ=7hv|XVân Phúc=7ij|XNam Hà=7ij|XXuân Đình=7ij|XSen Phương=7ij|XVõng Xuyên=7ij|XTích Lộc=7hv|XLong Thượng=7hv|XHát Môn=7jg|XThanh Đa=7jg|XTrạch Mỹ Lộc=7hv|XPhúc Hòa=7hv|XNgọc Tảo=7jg|XPhụng Thượng=7hv|XTam Thuấn=7jg|XTam Hiệp=7jg|XHiệp Thuận=7jg|XLiên Hiệp=7jg',
      ],
      [
        'Huyện Đan Phượng',
        'TPhùng=7js|XTrung Châu=6xg.7jv|XThọ An=6xg.7jv|XThọ Xuân=6xg.7jv|XHồng Hà=6xg.6ym.7jv.7kp|XLiên Hồng=6ym.7kp|XLiên Hà=6ym.7kp|XHạ Mỗ=7kp|XLiên Trung=6ym.7kp|XPhương Đình=7jv|XThượng Mỗ=7js|XTân Hội=7kp|XTân Lập=7kp.7l4|XĐan Phượng=7js|XĐồng Tháp=7js|XSong Phượng=7js',
      ],
      [
        'Huyện Hoài Đức',
        'TTrạm Trôi=7l4|XĐức Thượng=7l4|XMinh Khai=7ls|XDương Liễu=7ls|XDi Trạch=7l4|XĐức Giang=7l4|XCát Quế=7ls|XKim Chung=h1.7l4|XYên Sở=7ls|XSơn Đồng=7m7|XVân Canh=ha.7m7|XĐắc Sở=7ls|XLại Yên=7m7|XTiền Yên=7m7|XSong Phương=7m7.7md|XAn Khánh=hm.7m7.7md|XAn Thượng=7m7.7md|XVân Côn=7m7.7md|XLa Phù=7md.7mm|XĐông La=7md',
      ],
      [
        'Huyện Quốc Oai',
        'XĐông Xuân=3sy|TQuốc Oai=7mv.7pv|XSài Sơn=7mv|XPhượng Sơn=7mv.7pv|XNgọc Liệp=7na.7pv|XNgọc Mỹ=7mv.7na|XThạch Thán=7mv|XĐồng Quang=7nv|XPhú Cát=7og.7pa|XTuyết Nghĩa=7na|XLiệp Nghĩa=7na|XCộng Hòa=7nv|XHưng Đạo=7nv|XPhú Mãn=7og|XCấn Hữu=7na|XHòa Thạch=7og|XĐông Yên=7og',
      ],
      [
        'Huyện Thạch Thất',
        'XYên Trung=3sy|XYên Bình=3sy|XTiến Xuân=3sy.7pg|TLiên Quan=7oj|XĐại Đồng=7oj|XCẩm Yên=7oj|XLại Thượng=7oj|XPhú Kim=7oj|XHương Ngải=7pv|XLam Sơn=7pv|XKim Quan=7oj|XBình Yên=7pa.7pg|XThạch Hoà=3sy.7hm.7pg|XCần Kiệm=7pa|XPhùng Xá=7pv|XTân Xã=7pa.7pg|XThạch Xá=7pv|XQuang Trung=7na.7pv|XHạ Bằng=7pa.7pg|XĐồng Trúc=7pa',
      ],
      [
        'Huyện Chương Mỹ',
        'TChúc Sơn=7q7|TXuân Mai=7r1|XPhụng Châu=7q7|XTiên Phương=7q7|XĐông Sơn=7qm|XĐông Phương Yên=7qm|XPhú Nghĩa=7qm|XTrường Yên=7qm|XNgọc Hòa=7q7|XThủy Xuân Tiên=7r1|XThanh Bình=7qm|XTrung Hòa=7qm|XĐại Yên=7q7|XThụy Hương=7q7|XTốt Động=7rs|XLam Điền=7rs.7ta|XTân Tiến=7r1.7s1|XNam Phương Tiến=7r1|XHợp Đồng=7rs|XHoàng Văn Thụ=7s1|XHoàng Diệu=7rs|XHữu Văn=7s1|XQuảng Bị=7rs|XMỹ Lương=7s1|XThượng Vực=7sg|XHồng Phú=7sg|XTrần Phú=7s1|XVăn Võ=7sg|XĐồng Lạc=7sg|XHòa Phú=7sg',
      ],
      [
        'Huyện Thanh Oai',
        'TKim Bài=7sy|XCự Khê=7ds.7ta|XBích Hòa=7ta|XMỹ Hưng=7ts|XCao Viên=7ta|XBình Minh=7ta|XTam Hưng=7ts|XThanh Cao=7ta|XThanh Thùy=7ts|XThanh Mai=7sy|XThanh Văn=7ts|XĐỗ Động=7sy|XKim An=7sy|XKim Thư=7sg.7sy|XPhương Trung=7sy|XTân Ước=7us|XDân Hòa=7us|XLiên Châu=7us|XCao Xuân Dương=7us|XHồng Dương=7us',
      ],
      [
        'Huyện Thường Tín',
        'TThường Tín=7uv|XNinh Sở=j1.7vm|XNhị Khê=7uv|XDuyên Thái=iv.j1.7vm|XKhánh Hà=iv.7uv|XHòa Bình=7uv|XVăn Bình=7uv|XHiền Giang=7uv|XHồng Vân=7vm|XVân Tảo=7vm|XLiên Phương=7vm|XVăn Phú=7uv|XTự Nhiên=7wd|XTiền Phong=7uv|XHà Hồi=7vm|XNguyễn Trãi=7w7|XQuất Động=7w7|XChương Dương=7wd|XTân Minh=7w7|XLê Lợi=7wd|XThắng Lợi=7wd|XDũng Tiến=7w7|XNghiêm Xuyên=7w7|XTô Hiệu=7wd.7xd|XVăn Tự=7xd|XVạn Nhất=7wd.7xd|XMinh Cường=7xd',
      ],
      [
        'Huyện Phú Xuyên',
        'TPhú Minh=7xd|TPhú Xuyên=7xd|XHồng Minh=7xj|XPhượng Dực=7xj|XNam Tiến=7xd|XVăn Hoàng=7xj|XPhú Túc=7xj|XHồng Thái=7xd|XHoàng Long=7xj|XNam Phong=7xd|XTân Dân=7yy|XQuang Hà=7xd|XChuyên Mỹ=7yy|XKhai Thái=7za|XPhúc Tiến=7za|XVân Từ=7yy|XTri Thủy=7za|XĐại Xuyên=7za|XPhú Yên=7yy|XBạch Hạ=7za|XQuang Lãng=7za|XChâu Can=7yy|XMinh Tân=7za',
      ],
      [
        'Huyện Ứng Hòa',
        'TVân Đình=7zm|XHoa Viên=801|XQuảng Phú Cầu=801|XTrường Thịnh=801|XLiên Bạt=801|XCao Sơn Tiến=7zm|XPhương Tú=7zm|XTrung Tú=80y|XĐồng Tân=80y|XTảo Dương Văn=7zm|XThái Hòa=81d|XMinh Đức=80y|XTrầm Lộng=80y|XKim Đường=80y|XHòa Phú=81d|XĐại Hùng=80y|XĐông Lỗ=80y|XPhù Lưu=81d|XĐại Cường=80y|XBình Lưu Quang=81d',
      ],
      [
        'Huyện Mỹ Đức',
        'TĐại Nghĩa=821|XĐồng Tâm=7s1.82j|XThượng Lâm=82j|XTuy Lai=82j|XPhúc Lâm=82j|XMỹ Xuyên=82j|XAn Mỹ=82p|XHồng Sơn=82p|XLê Thanh=82p|XXuy Xá=82p|XPhùng Xá=82p|XPhù Lưu Tế=821|XĐại Hưng=821|XVạn Tín=83d|XHương Sơn=83d|XHùng Tiến=83d|XAn Tiến=83d|XHợp Tiến=82p|XHợp Thanh=821|XAn Phú=821',
      ],
    ],
  ],
  [
    'Tỉnh Hà Giang',
    [
      [
        'Thành phố Hà Giang',
        'PQuang Trung=j7.ja|PTrần Phú=j7|PNgọc Hà=j7|PNguyễn Trãi=ja|PMinh Khai=j7|XNgọc Đường=jg|XPhương Độ=ja|XPhương Thiện=ja',
      ],
      [
        'Huyện Đồng Văn',
        'TPhó Bảng=kp|XLũng Cú=jv|XMá Lé=jv|TĐồng Văn=k1|XLũng Táo=jv|XPhố Là=kp|XThài Phìn Tủng=k1|XSủng Là=kd|XXà Phìn=kd|XTả Phìn=k1|XTả Lủng=k1|XPhố Cáo=kp|XSính Lủng=kd|XSảng Tủng=kd|XLũng Thầu=kp|XHố Quáng Phìn=l7|XVần Chải=ms|XLũng Phìn=l7|XSủng Trái=l7',
      ],
      [
        'Huyện Mèo Vạc',
        'TMèo Vạc=ld|XThượng Phùng=lm|XPải Lủng=k1|XXín Cái=lm|XPả Vi=ld|XGiàng Chu Phìn=ld|XSủng Trà=lv|XSủng Máng=lv|XSơn Vĩ=lm|XTả Lủng=ld|XCán Chu Phìn=ma|XLũng Pù=ma|XLũng Chinh=lv|XTát Ngà=mg|XNậm Ban=mg|XKhâu Vai=ma|XNiêm Tòng=mp|XNiêm Sơn=mp',
      ],
      [
        'Huyện Yên Minh',
        'TYên Minh=ms|XThắng Mố=n1|XPhú Lũng=n4|XSủng Tráng=n1|XBạch Đích=n4|XNa Khê=n4|XSủng Thài=n1|XHữu Vinh=ms|XLao Và Chải=ms|XMậu Duệ=nj|XĐông Minh=ms|XMậu Long=nj|XNgam La=nj|XNgọc Long=nv|XĐường Thượng=o1|XLũng Hồ=o1|XDu Tiến=o7|XDu Già=o7',
      ],
      [
        'Huyện Quản Bạ',
        'TTam Sơn=oa|XBát Đại Sơn=oj|XNghĩa Thuận=op|XCán Tỷ=oj|XCao Mã Pờ=os|XThanh Vân=op|XTùng Vài=os|XĐông Hà=p1|XQuản Bạ=oa|XLùng Tám=p1|XQuyết Tiến=oa|XTả Ván=os|XThái An=p1',
      ],
      [
        'Huyện Vị Xuyên',
        'XKim Thạch=jm|XPhú Linh=jm|XKim Linh=jm|TVị Xuyên=pd|TNông trường Việt Lâm=pd|XMinh Tân=pj|XThuận Hoà=pm|XTùng Bá=pp|XThanh Thủy=ps|XThanh Đức=q1|XPhong Quang=j7|XXín Chải=q1|XPhương Tiến=ps|XLao Chải=q1|XCao Bồ=qg|XĐạo Đức=pd|XThượng Sơn=qm|XLinh Hồ=qy|XQuảng Ngần=qv|XViệt Lâm=pd.qv|XNgọc Linh=qy|XNgọc Minh=r4|XBạch Ngọc=r4|XTrung Thành=qy',
      ],
      [
        'Huyện Bắc Mê',
        'XMinh Sơn=ra|XGiáp Trung=rd|XYên Định=jg.rm|TYên Phú=rj|XMinh Ngọc=rm|XYên Phong=rj|XLạc Nông=rj|XPhú Nam=s4|XYên Cường=ry|XThượng Tân=rm|XĐường Âm=s4|XĐường Hồng=s4|XPhiêng Luông=ry',
      ],
      [
        'Huyện Hoàng Su Phì',
        'TVinh Quang=sd|XBản Máy=sg|XThàng Tín=sp|XThèn Chu Phìn=sp|XPố Lồ=sp|XBản Phùng=sg|XTúng Sán=t7|XChiến Phố=sg|XĐản Ván=sd|XTụ Nhân=sd|XTân Tiến=t7|XNàng Đôn=td|XPờ Ly Ngài=td|XSán Xả Hồ=td|XBản Luốc=sd|XNgàm Đăng Vài=sd|XBản Nhùng=t7|XTả Sử Choóng=tv|XNậm Dịch=tv|XHồ Thầu=u4|XNam Sơn=u4|XNậm Tỵ=tv|XThông Nguyên=ua|XNậm Khòa=u4',
      ],
      [
        'Huyện Xín Mần',
        'TCốc Pài=ug|XNàn Xỉn=us|XBản Díu=us|XChí Cà=us|XXín Mần=us|XThèn Phàng=us|XTrung Thịnh=v1|XPà Vầy Sủ=ug|XCốc Rế=v1|XThu Tà=v1|XNàn Ma=ug|XTả Nhìu=vp|XBản Ngò=ug|XChế Là=vp|XNấm Dẩn=vp|XQuảng Nguyên=vs|XNà Chì=vv|XKhuôn Lùng=vv',
      ],
      [
        'Huyện Bắc Quang',
        'TViệt Quang=w1|TVĩnh Tuy=w4|XTân Lập=wj|XTân Thành=wj|XĐồng Tiến=wd|XĐồng Tâm=wd|XTân Quang=wj|XThượng Bình=wd|XHữu Sản=x4|XKim Ngọc=ws|XViệt Vinh=w1|XBằng Hành=ws|XQuang Minh=w1|XLiên Hiệp=x4|XVô Điếm=ws|XViệt Hồng=xd|XHùng An=xd|XĐức Xuân=x4|XTiên Kiều=xd|XVĩnh Hảo=w4|XVĩnh Phúc=xs|XĐồng Yên=xs|XĐông Thành=w4',
      ],
      [
        'Huyện Quang Bình',
        'XXuân Minh=ua|XTiên Nguyên=y1|XTân Nam=yd|XBản Rịa=ya|XYên Thành=ya|TYên Bình=yd|XTân Trịnh=yj|XTân Bắc=yj|XBằng Lang=ym|XYên Hà=ym|XHương Sơn=z1|XXuân Giang=yv|XNà Khương=yv|XTiên Yên=z1|XVĩ Thượng=z1',
      ],
    ],
  ],
  [
    'Tỉnh Cao Bằng',
    [
      [
        'Thành phố Cao Bằng',
        'PSông Hiến=zd|PSông Bằng=zj|PHợp Giang=zd|PTân Giang=zs|PNgọc Xuân=zj|PĐề Thám=zd|PHoà Chung=zs|PDuyệt Trung=zs|XVĩnh Quang=zj|XHưng Đạo=zd|XChu Trinh=zs',
      ],
      [
        'Huyện Bảo Lâm',
        'TPác Miầu=zu|XĐức Hạnh=10s|XLý Bôn=zy|XNam Cao=101|XNam Quang=101|XVĩnh Quang=zy|XQuảng Lâm=108|XThạch Lâm=108|XVĩnh Phong=zu|XMông Ân=zu|XThái Học=10m|XThái Sơn=10m|XYên Thổ=10m',
      ],
      [
        'Huyện Bảo Lạc',
        'TBảo Lạc=10p|XCốc Pàng=10s|XThượng Hà=10v|XCô Ba=10v|XBảo Toàn=10p|XKhánh Xuân=114|XXuân Trường=117|XHồng Trị=10p|XKim Cúc=11j|XPhan Thanh=114|XHồng An=117|XHưng Đạo=11j|XHưng Thịnh=11j|XHuy Giáp=11m|XĐình Phùng=11m|XSơn Lập=11s|XSơn Lộ=11s',
      ],
      [
        'Huyện Hà Quảng',
        'TThông Nông=11v|XCần Yên=11y|XCần Nông=11y|XLương Thông=11y|XĐa Thông=11v|XNgọc Động=12j|XYên Sơn=12j|XLương Can=11v|XThanh Long=12j|TXuân Hòa=12o|XLũng Nặm=12p|XTrường Hà=12o|XCải Viên=13a|XNội Thôn=13a|XTổng Cọt=13a|XSóc Hà=12o|XThượng Thôn=12p|XHồng Sỹ=13y|XQuý Quân=12o|XMã Ba=13y|XNgọc Đào=13y',
      ],
      [
        'Huyện Trùng Khánh',
        'TTrà Lĩnh=147|XTri Phương=14p|XQuang Hán=14g|XXuân Nội=14p|XQuang Trung=14p|XQuang Vinh=14g|XCao Chương=147|TTrùng Khánh=151|XNgọc Khê=15d|XNgọc Côn=15d|XPhong Nậm=15d|XĐình Phong=15d|XĐàm Thuỷ=15p|XKhâm Thành=151|XChí Viễn=15p|XLăng Hiếu=151|XPhong Châu=15p|XTrung Phúc=16d|XCao Thăng=16d|XĐức Hồng=151|XĐoài Dương=16d',
      ],
      [
        'Huyện Hạ Lang',
        'XMinh Long=16p|XLý Quốc=16p|XThắng Lợi=174|XĐồng Loan=16p|XĐức Quang=174|XKim Loan=17d|XQuang Long=174|XAn Lạc=17d|TThanh Nhật=17a|XVinh Quý=17d|XThống Nhất=17a|XCô Ngân=17d|XThị Hoa=17a',
      ],
      [
        'Huyện Quảng Hòa',
        'XQuốc Toản=147|TQuảng Uyên=17s|XPhi Hải=17s|XQuảng Hưng=18a|XĐộc Lập=18a|XCai Bộ=18a|XPhúc Sen=17s|XChí Thảo=17s|XTự Do=18y|XHồng Quang=19g|XNgọc Động=18y|XHạnh Phúc=18y|TTà Lùng=19s|XBế Văn Đàn=19g|XCách Linh=19g|XĐại Sơn=19s|XTiên Thành=1e7|THoà Thuận=19s|XMỹ Hưng=19s',
      ],
      [
        'Huyện Hoà An',
        'TNước Hai=19y|XDân Chủ=1a4|XNam Tuấn=1a4|XĐại Tiến=19y|XĐức Long=1a4|XNgũ Lão=1b7|XTrương Lương=1cj|XHồng Việt=19y|XHoàng Tung=zd|XNguyễn Huệ=1b7|XQuang Trung=1b7|XBạch Đằng=1bg|XBình Dương=1bg|XLê Chung=zs|XHồng Nam=1ds',
      ],
      [
        'Huyện Nguyên Bình',
        'TNguyên Bình=1by|TTĩnh Túc=1c1|XYên Lạc=1ca|XTriệu Nguyên=1c1|XCa Thành=1ca|XVũ Nông=1c1|XMinh Tâm=1cj|XThể Dục=1by|XMai Long=1d4|XVũ Minh=1by|XHoa Thám=1da|XPhan Thanh=1d4|XQuang Thành=1dd|XTam Kim=1da|XThành Công=1dd|XThịnh Vượng=1bg|XHưng Đạo=1da',
      ],
      [
        'Huyện Thạch An',
        'TĐông Khê=1dm|XCanh Tân=1dp|XKim Đồng=1ds|XMinh Khai=1dv|XĐức Thông=1dp|XThái Cường=1ds|XVân Trình=1e7|XThụy Hùng=1em|XQuang Trọng=1dv|XTrọng Con=1dm|XLê Lai=1e7|XĐức Long=1em|XLê Lợi=1em|XĐức Xuân=1dm',
      ],
    ],
  ],
  [
    'Tỉnh Bắc Kạn',
    [
      [
        'Thành phố Bắc Kạn',
        'PNguyễn Thị Minh Khai=1f4|PSông Cầu=1f7|PĐức Xuân=1f4|PPhùng Chí Kiên=1f7|PHuyền Tụng=1f4|XDương Quang=1fd|XNông Thượng=1f7|PXuất Hóa=1f7',
      ],
      [
        'Huyện Pác Nặm',
        'XBằng Thành=1fs|XNhạn Môn=1fs|XBộc Bố=1fs|XCông Bằng=1g7|XGiáo Hiệu=1fs|XXuân La=1ga|XAn Thắng=1ga|XCổ Linh=1g7|XNghiên Loan=1ga|XCao Tân=1g7',
      ],
      [
        'Huyện Ba Bể',
        'TChợ Rã=1h4|XBành Trạch=1gm|XPhúc Lộc=1gm|XHà Hiệu=1gm|XCao Thượng=1gy|XKhang Ninh=1gy|XNam Mẫu=1gy|XThượng Giáo=1h4|XĐịa Linh=1h4|XYến Dương=1hd|XChu Hương=1hd|XQuảng Khê=1hp|XMỹ Phương=1hd|XHoàng Trĩ=1hp|XĐồng Phúc=1hp',
      ],
      [
        'Huyện Ngân Sơn',
        'TNà Phặc=1hs|XThượng Ân=1hy|XBằng Vân=1hy|XCốc Đán=1ia|XTrung Hoà=1hs|XĐức Vân=1ia|TVân Tùng=1ia|XThượng Quan=1id|XHiệp Lực=1ig|XThuần Mang=1ig',
      ],
      [
        'Huyện Bạch Thông',
        'TPhủ Thông=1ip|XVi Hương=1ip|XSĩ Bình=1j1|XVũ Muộn=1j1|XĐôn Phong=1fd|XLục Bình=1ip|XTân Tú=1ip|XNguyên Phúc=1js|XCao Sơn=1j1|XQuân Hà=1js|XCẩm Giàng=1js|XMỹ Thanh=1js|XDương Phong=1jy|XQuang Thuận=1jy',
      ],
      [
        'Huyện Chợ Đồn',
        'TBằng Lũng=1k4|XXuân Lạc=1ka|XNam Cường=1ka|XĐồng Lạc=1ka|XTân Lập=1km|XBản Thi=1ks|XQuảng Bạch=1km|XBằng Phúc=1hp|XYên Thịnh=1ks|XYên Thượng=1ks|XPhương Viên=1k4|XNgọc Phái=1k4|XĐồng Thắng=1jy|XLương Bằng=1lj|XBằng Lãng=1k4|XĐại Sảo=1lv|XNghĩa Tá=1lj|XYên Mỹ=1lv|XBình Trung=1lj|XYên Phong=1lv',
      ],
      [
        'Huyện Chợ Mới',
        'TĐồng Tâm=1ly|XTân Sơn=1mg|XThanh Vận=1md|XMai Lạp=1md|XHoà Mục=1mg|XThanh Mai=1md|XCao Kỳ=1mg|XNông Hạ=1mj|XYên Cư=1ms|XThanh Thịnh=1mj|XYên Hân=1ms|XNhư Cố=1ly|XBình Văn=1ms|XQuảng Chu=1ly',
      ],
      [
        'Huyện Na Rì',
        'XVăn Vũ=1ns|XVăn Lang=1nj|XLương Thượng=1nj|XKim Hỷ=1nj|XCường Lợi=1ns|TYến Lạc=1nv|XKim Lư=1nv|XSơn Thành=1nv|XVăn Minh=1og|XCôn Minh=1op|XCư Lễ=1og|XTrần Phú=1og|XQuang Phong=1op|XDương Sơn=1op|XXuân Dương=1ov|XĐổng Xá=1ov|XLiêm Thuỷ=1ov',
      ],
    ],
  ],
  [
    'Tỉnh Tuyên Quang',
    [
      [
        'Thành phố Tuyên Quang',
        'PPhan Thiết=1pj|PMinh Xuân=1pj|PTân Quang=1pj|XTràng Đà=1pg|PNông Tiến=1pg|PỶ La=1pj|PTân Hà=1pj|PHưng Thành=1xs|XKim Phú=1pj.1xp|XAn Khang=1xs|PMỹ Lâm=1xp|PAn Tường=1xs|XLưỡng Vượng=1xs|XThái Long=1y4|PĐội Cấn=1y4',
      ],
      [
        'Huyện Lâm Bình',
        'XPhúc Yên=1qy|XXuân Lập=1qy|XKhuôn Hà=1r1|TLăng Can=1qy|XThượng Lâm=1r1|XBình An=1rs|XHồng Quang=1ry|XThổ Bình=1rs|XPhúc Sơn=1ry|XMinh Quang=1ry',
      ],
      [
        'Huyện Na Hang',
        'TNa Hang=1pp|XSinh Long=1qd|XThượng Giáp=1q7|XThượng Nông=1q7|XCôn Lôn=1qd|XYên Hoa=1qg|XHồng Thái=1qs|XĐà Vị=1qs|XKhau Tinh=1qg|XSơn Phú=1qs|XNăng Khả=1pp|XThanh Tương=1pp',
      ],
      [
        'Huyện Chiêm Hóa',
        'TVĩnh Lộc=1rj|XTrung Hà=1s1|XTân Mỹ=1s4|XHà Lang=1sg|XHùng Mỹ=1s4|XYên Lập=1sd|XTân An=1sg|XBình Phú=1sd|XXuân Quang=1rj|XNgọc Hội=1rj|XPhú Bình=1ss|XHòa Phú=1tp|XPhúc Thịnh=1rj|XKiên Đài=1ss|XTân Thịnh=1td|XTrung Hòa=1rj|XKim Bình=1ta|XHòa An=1td|XVinh Quang=1ta|XTri Phú=1tj|XNhân Lý=1td|XYên Nguyên=1tp|XLinh Phú=1tj|XBình Nhân=1ta',
      ],
      [
        'Huyện Hàm Yên',
        'TTân Yên=1ty|XYên Thuận=1u4|XBạch Xa=1u4|XMinh Khương=1u4|XYên Lâm=1um|XMinh Dân=1ug|XPhù Lưu=1ug|XMinh Hương=1us|XYên Phú=1um|XTân Thành=1ty|XBình Xa=1us|XThái Sơn=1uv|XNhân Mục=1ty|XThành Long=1uv|XBằng Cốc=1ty|XThái Hòa=1v7|XĐức Ninh=1v7|XHùng Đức=1vd',
      ],
      [
        'Huyện Yên Sơn',
        'XQuí Quân=1vm|XLực Hành=1vm|XKiến Thiết=1vp|XTrung Minh=1w7|XChiêu Yên=1vm|XTrung Trực=1w1|XXuân Vân=1w1|XPhúc Ninh=1w1|XHùng Lợi=1w7|XTrung Sơn=1wa|XTân Tiến=1wm|XTứ Quận=1wp|XĐạo Viện=1wa|XTân Long=1wm|TYên Sơn=1wp|XKim Quan=1yp|XLang Quán=1wp|XPhú Thịnh=1xa|XCông Đa=1wa|XTrung Môn=1pj|XChân Sơn=1wp|XThái Bình=1pg.1xa|XTiến Bộ=1xa|XMỹ Bằng=1xp|XHoàng Khai=1xs|XNhữ Hán=1ya|XNhữ Khê=1ya|XĐội Bình=1ya',
      ],
      [
        'Huyện Sơn Dương',
        'TSơn Dương=1yg|XTrung Yên=1yp|XMinh Thanh=1yy|XTân Trào=1yp|XVĩnh Lợi=1ys|XThượng Ấm=1ys|XBình Yên=1yy|XLương Thiện=1yy|XTú Thịnh=1yg|XCấp Tiến=1ys|XHợp Thành=1yg|XPhúc Ứng=1yg|XĐông Thọ=1zg|XKháng Nhật=1zm|XHợp Hòa=1zm|XQuyết Thắng=1zg|XĐồng Quý=1zg|XTân Thanh=1zm|XVăn Phú=20g|XChi Thiết=20g|XĐông Lợi=20v|XThiện Kế=20s|XHồng Sơn=20g|XPhú Lương=20j|XNinh Lai=20s|XĐại Phú=20j|XSơn Nam=20s|XHào Phú=20v|XTam Đa=20j|XTrường Sinh=20v',
      ],
    ],
  ],
  [
    'Tỉnh Lào Cai',
    [
      [
        'Thành phố Lào Cai',
        'PDuyên Hải=21j|PLào Cai=21j|PCốc Lếu=21j|PKim Tân=21j|PBắc Lệnh=227|PPom Hán=227|PXuân Tăng=227|PBình Minh=227|XThống Nhất=297|XĐồng Tuyển=24a|XVạn Hoà=21j|PBắc Cường=227|PNam Cường=227|XCam Đường=227|XTả Phời=22g|XHợp Thành=22g|XCốc San=24a',
      ],
      [
        'Huyện Bát Xát',
        'TBát Xát=22j|XA Mú Sung=22m|XNậm Chạc=22m|XA Lù=231|XTrịnh Tường=22v|XY Tý=231|XCốc Mỳ=22v|XDền Sáng=237|XBản Vược=22j|XSàng Ma Sáo=237|XBản Qua=22j|XMường Vi=23p|XDền Thàng=237|XBản Xèo=23p|XMường Hum=23s|XTrung Lèng Hồ=23s|XQuang Kim=22j|XPa Cheo=23p|XNậm Pung=23s|XPhìn Ngan=22j|XTòng Sành=24a',
      ],
      [
        'Huyện Mường Khương',
        'XPha Long=24g|XTả Ngải Chồ=24g|XTung Chung Phố=24p|TMường Khương=24p|XDìn Chin=24g|XTả Gia Khâu=24g|XNậm Chảy=24p|XNấm Lư=24p|XLùng Khấu Nhin=25a|XThanh Bình=24p|XCao Sơn=25a|XLùng Vai=25g|XBản Lầu=25g|XLa Pan Tẩn=25a|XTả Thàng=25a|XBản Sen=25g',
      ],
      [
        'Huyện Si Ma Cai',
        'XNàn Sán=261|XThào Chư Phìn=26g|XBản Mế=26g|TSi Ma Cai=261|XSán Chải=261|XLùng Thẩn=274|XCán Cấu=261|XSín Chéng=26g|XQuan Hồ Thẩn=261|XNàn Xín=26g',
      ],
      [
        'Huyện Bắc Hà',
        'TBắc Hà=26v|XLùng Cải=26y|XLùng Phình=274|XTả Van Chư=274|XTả Củ Tỷ=26y|XThải Giàng Phố=26v|XHoàng Thu Phố=26v|XBản Phố=26v|XBản Liền=27p|XNa Hối=26v|XCốc Ly=28a|XNậm Mòn=26v|XNậm Đét=28a|XNậm Khánh=27p|XBảo Nhai=28a|XNậm Lúc=28g|XCốc Lầu=28g|XBản Cái=28g',
      ],
      [
        'Huyện Bảo Thắng',
        'TN.T Phong Hải=28m|TPhố Lu=28p|TTằng Loỏng=28s|XBản Phiệt=21j|XBản Cầm=28m|XThái Niên=28p|XPhong Niên=29a|XGia Phú=297|XXuân Quang=29a|XSơn Hải=28p|XXuân Giao=297|XTrì Quang=29a|XSơn Hà=28p|XPhú Nhuận=28s',
      ],
      [
        'Huyện Bảo Yên',
        'TPhố Ràng=29v|XTân Tiến=2a1|XNghĩa Đô=2a1|XVĩnh Yên=2a1|XĐiện Quan=2ag|XXuân Hoà=2aa|XTân Dương=2aa|XThượng Hà=2ag|XKim Sơn=2b1|XCam Cọn=2b1|XMinh Tân=2ag|XXuân Thượng=29v|XViệt Tiến=2ba|XYên Sơn=29v|XBảo Hà=2b1|XLương Sơn=29v|XPhúc Khánh=2ba',
      ],
      [
        'Thị xã Sa Pa',
        'PSa Pa=2bi|PSa Pả=2bi|PÔ Quý Hồ=2bi|XNgũ Chỉ Sơn=2bg|PPhan Si Păng=2bi|XTrung Chải=2bp|XTả Phìn=2bp|PHàm Rồng=2bi|XHoàng Liên=2cd|XThanh Bình=2cm|PCầu Mây=2bi|XMường Hoa=2cd|XTả Van=2cd|XMường Bo=2cj|XBản Hồ=2cm|XLiên Minh=2cj',
      ],
      [
        'Huyện Văn Bàn',
        'TKhánh Yên=2dm|XVõ Lao=2d1|XSơn Thuỷ=2dm|XNậm Mả=2d1|XTân Thượng=2b1|XNậm Rạng=2d1|XNậm Chầy=2dg|XTân An=2b1|XKhánh Yên Thượng=2dm|XNậm Xé=2dp|XDần Thàng=2dg|XChiềng Ken=2dv|XLàng Giàng=2dm|XHoà Mạc=2dm|XKhánh Yên Trung=2e7|XKhánh Yên Hạ=2e7|XDương Quỳ=2ea|XNậm Tha=2dv|XMinh Lương=2ep|XThẩm Dương=2ea|XLiêm Phú=2e7|XNậm Xây=2ep',
      ],
    ],
  ],
  [
    'Tỉnh Điện Biên',
    [
      [
        'Thành phố Điện Biên Phủ',
        'PNoong Bua=2km|PHim Lam=2ev|PThanh Bình=2ev|PTân Thanh=2ev|PMường Thanh=2ev|PNam Thanh=2km|PThanh Trường=2ev|XThanh Minh=2ev|XNà Tấu=2k4|XNà Nhạn=2kd|XMường Phăng=2kd|XPá Khoang=2kd',
      ],
      ['Thị xã Mường Lay', 'PSông Đà=2fj|PNa Lay=2fj|XLay Nưa=2fj'],
      [
        'Huyện Mường Nhé',
        'XSín Thầu=2fq|XSen Thượng=2fq|XChung Chải=2fs|XLeng Su Sìn=2fq|XPá Mỳ=2fu|XMường Nhé=2fs|XNậm Vì=2fs|XNậm Kè=2fu|XMường Toong=2fv|XQuảng Lâm=2fw|XHuổi Lếnh=2fv',
      ],
      [
        'Huyện Mường Chà',
        'TMường Chà=2g4|XXá Tổng=2fj|XMường Tùng=2gd|XHừa Ngài=2gp|XHuổi Mí=2gq|XPa Ham=2gp|XNậm Nèn=2gq|XHuổi Lèng=2gd|XSa Lông=2g4|XMa Thì Hồ=2g4|XNa Sang=2g4|XMường Mươn=2gy',
      ],
      [
        'Huyện Tủa Chùa',
        'TTủa Chùa=2hd|XHuổi Só=2hg|XXín Chải=2hm|XTả Sìn Thàng=2hm|XLao Xả Phình=2hm|XTả Phìn=2i1|XTủa Thàng=2hg|XTrung Thu=2i1|XSính Phình=2i1|XSáng Nhè=2i4|XMường Đun=2i4|XMường Báng=2hd',
      ],
      [
        'Huyện Tuần Giáo',
        'TTuần Giáo=2id|XPhình Sáng=2i4|XRạng Đông=2ik|XMùn Chung=2is|XNà Tòng=2hd|XTa Ma=2ik|XMường Mùn=2is|XPú Xi=2is|XPú Nhung=2ik|XQuài Nưa=2id|XMường Thín=2j7|XTỏa Tình=2jj|XNà Sáy=2j7|XMường Khong=2j7|XQuài Cang=2id|XQuài Tở=2jj|XChiềng Sinh=2j7|XChiềng Đông=2jp|XTênh Phông=2jj',
      ],
      [
        'Huyện Điện Biên',
        'XMường Pồn=2gy|XThanh Nưa=2kg|XHua Thanh=2kg|XThanh Luông=2kg|XThanh Hưng=2kg|XThanh Xương=2km|XThanh Chăn=2kg|XPa Thơm=2l1|XThanh An=2l4|XThanh Yên=2l1|XNoong Luống=2l1|XNoọng Hẹt=2l4|XSam Mứn=2l4|XPom Lót=2l8|XNúa Ngam=2la|XHẹ Muông=2la|XNa Ư=2l8|XMường Nhà=2lk|XNa Tông=2la|XMường Lói=2lk|XPhu Luông=2lk',
      ],
      [
        'Huyện Điện Biên Đông',
        'TĐiện Biên Đông=2gz|XNa Son=2gz|XPhì Nhừ=2h4|XChiềng Sơ=2ha|XMường Luân=2ha|XPú Nhi=2lm|XNong U=2lm|XXa Dung=2h4|XKeo Lôm=2gz|XLuân Giới=2ha|XPhình Giàng=2ly|XPú Hồng=2ly|XTìa Dình=2m1|XHáng Lìa=2m1',
      ],
      [
        'Huyện Mường Ảng',
        'TMường Ảng=2ig|XMường Đăng=2k4|XNgối Cáy=2k4|XẲng Tở=2jp|XBúng Lao=2jp|XXuân Lao=2k1|XẲng Nưa=2ig|XẲng Cang=2ig|XNặm Lịch=2k1|XMường Lạn=2k1',
      ],
      [
        'Huyện Nậm Pồ',
        'XNậm Tin=2fy|XPa Tần=2fy|XChà Cang=2fy|XNa Cô Sa=2fw|XNà Khoa=2g1|XNà Hỳ=2g1|XNà Bủng=2g8|XNậm Nhừ=2g1|XNậm Chua=2g1|XNậm Khăn=2g7|XChà Tở=2g7|XVàng Đán=2g8|XChà Nưa=2fy|XPhìn Hồ=2gv|XSi Pa Phìn=2gv',
      ],
    ],
  ],
  [
    'Tỉnh Lai Châu',
    [
      [
        'Thành phố Lai Châu',
        'PQuyết Thắng=2m4|PTân Phong=2mo|PQuyết Tiến=2m4|PĐoàn Kết=2m4|XSùng Phài=2m4|PĐông Phong=2mo|XSan Thàng=2mo',
      ],
      [
        'Huyện Tam Đường',
        'TTam Đường=2m6|XThèn Sin=2ma|XTả Lèng=2ml|XGiang Ma=2ml|XHồ Thầu=2ml|XBình Lư=2m6|XSơn Bình=2m6|XNùng Nàng=2mo|XBản Giang=2mo|XBản Hon=2na|XBản Bo=2n4|XNà Tăm=2n4|XKhun Há=2na',
      ],
      [
        'Huyện Mường Tè',
        'TMường Tè=2nd|XThu Lũm=2nj|XKa Lăng=2nj|XTá Bạ=2nm|XPa ủ=2nm|XMường Tè=2np|XPa Vệ Sử=2oa|XMù Cả=2nv|XBum Tở=2nd|XNậm Khao=2np|XTà Tổng=2o7|XBum Nưa=2oa|XVàng San=2o4|XKan Hồ=2nd',
      ],
      [
        'Huyện Sìn Hồ',
        'TSìn Hồ=2om|XChăn Nưa=2ov|XPa Tần=2pb|XPhìn Hồ=2pg|XHồng Thu=2pg|XPhăng Sô Lin=2om|XMa Quai=2pg|XLùng Thàng=2pp|XTả Phìn=2om|XSà Dề Phìn=2om|XNậm Tăm=2pp|XTả Ngảo=2q1|XPu Sam Cáp=2q4|XNậm Cha=2pp|XPa Khoá=2q4|XLàng Mô=2q1|XNoong Hẻo=2q4|XNậm Mạ=2qa|XCăn Co=2qa|XTủa Sín Chải=2q1|XNậm Cuổi=2qg|XNậm Hăn=2qg',
      ],
      [
        'Huyện Phong Thổ',
        'XLả Nhì Thàng=2m4|XHuổi Luông=2ql|TPhong Thổ=2ql|XSì Lở Lầu=2qy|XMồ Sì San=2qy|XPa Vây Sử=2qy|XVàng Ma Chải=2qy|XTông Qua Lìn=2r7|XMù Sang=2r7|XDào San=2r7|XMa Ly Pho=2ql|XBản Lang=2rj|XHoang Thèn=2rj|XKhổng Lào=2rj|XNậm Xe=2ma|XMường So=2ql|XSin Suối Hồ=2ma',
      ],
      [
        'Huyện Than Uyên',
        'TThan Uyên=2rv|XPhúc Than=2si|XMường Than=2rv|XMường Mít=2si|XPha Mu=2t1|XMường Cang=2rv|XHua Nà=2rv|XTà Hừa=2t1|XMường Kim=2t1|XTà Mung=2t1|XTà Gia=2t4|XKhoen On=2t4',
      ],
      [
        'Huyện Tân Uyên',
        'TTân Uyên=2ry|XMường Khoa=2s1|XPhúc Khoa=2s1|XThân Thuộc=2ry|XTrung Đồng=2ry|XHố Mít=2sg|XNậm Cần=2ry|XNậm Sỏ=2sd|XPắc Ta=2sg|XTà Mít=2sd',
      ],
      [
        'Huyện Nậm Nhùn',
        'TNậm Nhùn=2ne|XHua Bun=2o4|XMường Mô=2og|XNậm Chà=2og|XNậm Manh=2ne|XNậm Hàng=2ne|XLê Lợi=2ov|XPú Đao=2ov|XNậm Pì=2ov|XNậm Ban=2pb|XTrung Chải=2pb',
      ],
    ],
  ],
  [
    'Tỉnh Sơn La',
    [
      [
        'Thành phố Sơn La',
        'PChiềng Lề=2ta|PTô Hiệu=2ta|PQuyết Thắng=2ta|PQuyết Tâm=2ta|XChiềng Cọ=2ty|XChiềng Đen=2ts|XChiềng Xôm=2ts|PChiềng An=2ts|PChiềng Cơi=2ty|XChiềng Ngần=2u7|XHua La=2ty|PChiềng Sinh=2u7',
      ],
      [
        'Huyện Quỳnh Nhai',
        'XMường Chiên=2ug|XCà Nàng=2ug|XChiềng Khay=2ug|XMường Giôn=2um|XPá Ma Pha Khinh=2um|XChiềng Ơn=2uv|TMường Giàng=2uv|XChiềng Bằng=2uv|XMường Sại=2v4|XNậm ét=2v4|XChiềng Khoang=2uv',
      ],
      [
        'Huyện Thuận Châu',
        'TThuận Châu=2vd|XPhổng Lái=2vg|XMường é=2vj|XChiềng Pha=2vg|XChiềng La=2wa|XChiềng Ngàm=2wa|XLiệp Tè=2wd|Xé Tòng=2wj|XPhổng Lập=2vj|XPhổng Ly=2vd|XNoong Lay=2wa|XMường Khiêng=2wd|XMường Bám=2wg|XLong Hẹ=2wj|XChiềng Bôm=2x4|XThôm Mòn=2vd|XTông Lạnh=2vd|XTông Cọ=2wa|XBó Mười=2wd|XCo Mạ=2x1|XPúng Tra=2x4|XChiềng Pấc=2vd|XNậm Lầu=2x4|XBon Phặng=2xj|XCo Tòng=2x1|XMuổi Nọi=2xj|XPá Lông=2x1|XBản Lầm=2xj',
      ],
      [
        'Huyện Mường La',
        'TÍt Ong=2xs|XNậm Giôn=2xy|XChiềng Lao=2xy|XHua Trai=2xy|XNgọc Chiến=2y4|XMường Trai=2xs|XNậm Păm=2xs|XChiềng Muôn=2xs|XChiềng Ân=2yy|XPi Toong=2xs|XChiềng Công=2yy|XTạ Bú=2yv|XChiềng San=2xs|XMường Bú=2yv|XChiềng Hoa=2yy|XMường Chùm=2yv',
      ],
      [
        'Huyện Bắc Yên',
        'TBắc Yên=2z4|XPhiêng Ban=2z4|XHang Chú=2za|XXím Vàng=2za|XTà Xùa=2zg|XHáng Đồng=2zg|XPắc Ngà=2zj|XLàng Chếu=2zg|XChim Vàn=2zj|XMường Khoa=2zs|XSong Pe=2z4|XHồng Ngài=2z4|XTạ Khoa=2zs|XHua Nhàn=2zs|XPhiêng Côn=304|XChiềng Sại=304',
      ],
      [
        'Huyện Phù Yên',
        'XSuối Tọ=30d|XMường Thải=30j|XMường Cơi=30j|TQuang Huy=30m|XHuy Thượng=30m|XTân Lang=30j|XGia Phù=30y|XTường Phù=30y|XHuy Hạ=30m|XHuy Tân=30m|XMường Lang=31j|XSuối Bau=30y|XHuy Tường=30m|XMường Do=31j|XSập Xa=30y|XTường Thượng=31y|XTường Tiến=31y|XTường Phong=31y|XTường Hạ=31y|XKim Bon=321|XMường Bang=31j|XĐá Đỏ=321|XTân Phong=32a|XNam Phong=32a|XBắc Phong=32a',
      ],
      [
        'Thị xã Mộc Châu',
        'PMộc Sơn=32j|PMộc Lỵ=32k|PThảo Nguyên=32m|PBình Minh=341|PCờ Đỏ=32m|XChiềng Sơn=32p|XTân Yên=331|XĐoàn Kết=334|XChiềng Hắc=32k|XChiềng Chung=334|XChiềng Khừa=34d|PMường Sang=32k|PĐông Sang=32j|PVân Sơn=341|XLóng Sập=34d',
      ],
      [
        'Huyện Yên Châu',
        'XChiềng Đông=357|XSặp Vạt=357|XChiềng Sàng=357|XChiềng Pằn=357|TYên Châu=357|XChiềng Hặc=35a|XMường Lựm=35a|XChiềng On=35j|XYên Sơn=35j|XChiềng Khoi=357|XTú Nang=35a|XLóng Phiêng=35s|XPhiêng Khoài=35v|XChiềng Tương=35s',
      ],
      [
        'Huyện Mai Sơn',
        'THát Lót=361|XChiềng Sung=364|XMường Bằng=36j|XChiềng Chăn=364|XMường Chanh=36d|XChiềng Ban=36s|XChiềng Mung=36j|XMường Bon=36j|XChiềng Chung=36d|XChiềng Mai=36s|XHát Lót=361|XNà Bó=36w|XCò Nòi=361|XChiềng Nơi=374|XPhiêng Cằm=374|XChiềng Dong=36s|XChiềng Kheo=36s|XChiềng Ve=36s|XChiềng Lương=37j|XPhiêng Pằn=37j|XNà Ơt=37j|XTà Hộc=36w',
      ],
      [
        'Huyện Sông Mã',
        'TSông Mã=37s|XBó Sinh=37v|XPú Pẩu=37v|XChiềng Phung=38a|XChiềng En=37v|XMường Lầm=387|XNậm Ty=38a|XĐứa Mòn=387|XYên Hưng=38j|XChiềng Sơ=38j|XNà Nghịu=37s|XNậm Mằn=38y|XChiềng Khoong=38s|XChiềng Cang=397|XHuổi Một=38y|XMường Sai=39a|XMường Cai=38s|XMường Hung=397|XChiềng Khương=39a',
      ],
      [
        'Huyện Sốp Cộp',
        'XSam Kha=39g|XPúng Bánh=39g|XSốp Cộp=39j|XDồm Cang=39g|XNậm Lạnh=39j|XMường Lèo=39s|XMường Và=39j|XMường Lạn=39y',
      ],
      [
        'Huyện Vân Hồ',
        'XSuối Bàng=33m|XSong Khủa=33a|XLiên Hoà=33a|XTô Múa=33m|XMường Tè=33a|XChiềng Khoa=33m|XMường Men=34g|XQuang Minh=33a|XVân Hồ=34g|XLóng Luông=34g|XChiềng Yên=34g|XChiềng Xuân=32p|XXuân Nha=34p|XTân Xuân=34p',
      ],
    ],
  ],
  [
    'Tỉnh Yên Bái',
    [
      [
        'Thành phố Yên Bái',
        'PYên Thịnh=3av|PYên Ninh=3a4|PMinh Tân=3a4|PNguyễn Thái Học=3a4|PĐồng Tâm=3a4|PHồng Hà=3a4|XMinh Bảo=3ap|PNam Cường=3ap|XTuy Lộc=3ap|XTân Thịnh=3av|XÂu Lâu=3i7|XGiới Phiên=3i7|PHợp Minh=3i7|XVăn Phú=3av',
      ],
      [
        'Thị xã Nghĩa Lộ',
        'PPú Trạng=3b4|PTrung Tâm=3lj|PTân An=3b4|PCầu Thia=3m1|XNghĩa Lợi=3lj|XNghĩa Phúc=3lg|XNghĩa An=3b4|XNghĩa Lộ=3lj|XSơn A=3lg|XPhù Nham=3lj|XThanh Lương=3m1|XHạnh Sơn=3m1|XPhúc Sơn=3m1|XThạch Lương=3m1',
      ],
      [
        'Huyện Lục Yên',
        'TYên Thế=3bj|XTân Phượng=3bp|XLâm Thượng=3bp|XKhánh Thiện=3bp|XMinh Chuẩn=3cg|XMai Sơn=3bp|XKhai Trung=3cg|XMường Lai=3cp|XAn Lạc=3cm|XMinh Xuân=3bj|XTô Mậu=3cm|XTân Lĩnh=3cg|XYên Thắng=3bj|XKhánh Hoà=3cm|XVĩnh Lạc=3cp|XLiễu Đô=3bj|XĐộng Quan=3cm|XTân Lập=3cg|XMinh Tiến=3cp|XTrúc Lâu=3d7|XPhúc Lợi=3d7|XPhan Thanh=3cg|XAn Phú=3cp|XTrung Tâm=3d7',
      ],
      [
        'Huyện Văn Yên',
        'TMậu A=3dj|XLang Thíp=3dp|XLâm Giang=3dp|XChâu Quế Thượng=3dv|XChâu Quế Hạ=3dv|XAn Bình=3e7|XQuang Minh=3e7|XĐông An=3e7|XĐông Cuông=3e7|XPhong Dụ Hạ=3ea|XMậu Đông=3dj|XNgòi A=3dj|XXuân Tầm=3ea|XTân Hợp=3f1|XAn Thịnh=3dj|XYên Thái=3dj|XPhong Dụ Thượng=3ev|XYên Hợp=3fd|XĐại Sơn=3f1|XĐại Phác=3fd|XYên Phú=3fd|XXuân Ái=3fd|XViễn Sơn=3fd|XMỏ Vàng=3fm|XNà Hẩu=3f1',
      ],
      [
        'Huyện Mù Căng Chải',
        'TMù Căng Chải=3fs|XHồ Bốn=3g1|XNậm Có=3fy|XKhao Mang=3g1|XMồ Dề=3fs|XChế Cu Nha=3fs|XLao Chải=3ga|XKim Nọi=3fs|XCao Phạ=3km|XLa Pán Tẩn=3gs|XDế Su Phình=3gs|XChế Tạo=3gp|XPúng Luông=3gs|XNậm Khắt=3gs',
      ],
      [
        'Huyện Trấn Yên',
        'TCổ Phúc=3gy|XTân Đồng=3gy|XBáo Đáp=3gy|XThành Thịnh=3gy|XHòa Cuông=3gy|XMinh Quán=3gy|XQuy Mông=3hv|XCường Thịnh=3ap|XKiên Thành=3hv|XY Can=3hv|XLương Thịnh=3i1|XViệt Cường=3is|XMinh Quân=3i7|XHồng Ca=3j4|XHưng Thịnh=3i1|XHưng Khánh=3j4|XViệt Hồng=3is|XVân Hội=3is',
      ],
      [
        'Huyện Trạm Tấu',
        'TTrạm Tấu=3jd|XTúc Đán=3jy|XPá Lau=3jy|XXà Hồ=3jd|XPhình Hồ=3k1|XTrạm Tấu=3jy|XTà Si Láng=3jv|XPá Hu=3jy|XLàng Nhì=3k1|XBản Công=3jd|XBản Mù=3k1|XHát Lìu=3jd',
      ],
      [
        'Huyện Văn Chấn',
        'TNT Liên Sơn=3lg|TNT Trần Phú=3mp|XTú Lệ=3km|XNậm Búng=3ks|XGia Hội=3ks|XSùng Đô=3l7|XNậm Mười=3l7|XAn Lương=3fm|XNậm Lành=3ks|XSơn Lương=3l7|XSuối Quyền=3l7|XSuối Giàng=3ls|XNghĩa Sơn=3b4|XSuối Bu=3ls|TSơn Thịnh=3ls|XĐại Lịch=3mj|XĐồng Khê=3ls|XCát Thịnh=3md|XTân Thịnh=3mj|XChấn Thịnh=3mj|XBình Thuận=3mv|XThượng Bằng La=3mp|XMinh An=3mv|XNghĩa Tâm=3mv',
      ],
      [
        'Huyện Yên Bình',
        'TYên Bình=3my|TThác Bà=3n1|XXuân Long=3na|XCảm Nhân=3na|XNgọc Chấn=3na|XTân Nguyên=3ny|XPhúc Ninh=3ns|XBảo Ái=3ny|XMỹ Gia=3ns|XXuân Lai=3ns|XMông Sơn=3ny|XCảm Ân=3ny|XYên Thành=3ns|XTân Hương=3my|XPhúc An=3ns|XBạch Hà=3n1|XVũ Linh=3n1|XĐại Đồng=3my|XVĩnh Kiên=3n1|XThịnh Hưng=3my|XHán Đà=3n1|XPhú Thịnh=3av|XĐại Minh=3n1',
      ],
    ],
  ],
  [
    'Tỉnh Hoà Bình',
    [
      [
        'Thành phố Hòa Bình',
        'PThái Bình=3q4|PTân Hòa=3p4|PThịnh Lang=3p7|PHữu Nghị=3p7|PTân Thịnh=3p7|PĐồng Tiến=3p7|PPhương Lâm=3p7|XYên Mông=3p4|PQuỳnh Lâm=3p7|PDân Chủ=3q4|XHòa Bình=3p4|PThống Nhất=3q4|PKỳ Sơn=3ry|XThịnh Minh=3s1|XHợp Thành=3s1|XQuang Tiến=3s1|XMông Hóa=3ry|PTrung Minh=3p7|XĐộc Lập=3ry',
      ],
      [
        'Huyện Đà Bắc',
        'TĐà Bắc=3q7|XNánh Nghê=3qm|XGiáp Đắt=3qp|XMường Chiềng=3qm|XTân Pheo=3qp|XĐồng Chum=3qp|XTân Minh=3rg|XĐoàn Kết=3rd|XĐồng Ruộng=3rd|XTú Lý=3q7|XTrung Thành=3rd|XYên Hòa=3rd|XCao Sơn=3rg|XToàn Sơn=3q7|XHiền Lương=3q7|XTiền Phong=3rv|XVầy Nưa=3q4.3rv',
      ],
      [
        'Huyện Lương Sơn',
        'TLương Sơn=3ss|XLâm Sơn=3ss|XHòa Sơn=3ss|XTân Vinh=3ss|XNhuận Trạch=3ss|XCao Sơn=3ss.3ts|XCư Yên=3ts|XLiên Sơn=3ts|XCao Dương=3w7|XThanh Sơn=3w7|XThanh Cao=3w7',
      ],
      [
        'Huyện Kim Bôi',
        'TBo=3ua|XĐú Sáng=3um|XHùng Sơn=3um|XBình Sơn=3um|XTú Sơn=3va|XVĩnh Tiến=3va|XĐông Bắc=3va|XXuân Thủy=3um|XVĩnh Đồng=3ua|XKim Lập=3ws|XHợp Tiến=3va|XKim Bôi=3ua|XNam Thượng=3ws|XCuối Hạ=3xa|XSào Báy=3ws|XMi Hòa=3xa|XNuông Dăm=3xa',
      ],
      [
        'Huyện Cao Phong',
        'TCao Phong=3xd|XBình Thanh=3xg|XThung Nai=3xg|XBắc Phong=3xg|XThu Phong=3xd|XHợp Phong=3xd|XTây Phong=3y4|XDũng Phong=3y4|XNam Phong=3y4|XThạch Yên=3y4',
      ],
      [
        'Huyện Tân Lạc',
        'TMãn Đức=3yg|XSuối Hoa=3ym|XPhú Vinh=3ym|XPhú Cường=3za|XMỹ Hòa=3za|XQuyết Chiến=3z4|XPhong Phú=3za|XTử Nê=3yg|XThanh Hối=3yg|XNgọc Mỹ=3yg|XĐông Lai=3yg|XVân Sơn=3z4|XNhân Mỹ=407|XLỗ Sơn=407|XNgổ Luông=3z4|XGia Mô=407',
      ],
      [
        'Huyện Mai Châu',
        'XTân Thành=40m|TMai Châu=40g|XSơn Thủy=40m|XPà Cò=40s|XHang Kia=40s|XĐồng Tân=40g.40s|XCun Pheo=40s|XBao La=41p|XTòng Đậu=40g|XNà Phòn=40g|XSăm Khóe=41p|XChiềng Châu=41v|XMai Hạ=41v|XThành Sơn=40g|XMai Hịch=41p|XVạn Mai=41v',
      ],
      [
        'Huyện Lạc Sơn',
        'TVụ Bản=42a|XQuý Hòa=42v|XMiền Đồi=431|XMỹ Thành=42y|XTuân Đạo=42v|XVăn Nghĩa=42y|XVăn Sơn=431|XTân Lập=42v|XNhân Nghĩa=42y|XThượng Cốc=431|XQuyết Thắng=43v|XXuất Hóa=43d|XYên Phú=43d|XBình Hẻm=43d|XĐịnh Cư=43v|XChí Đạo=43v|XNgọc Sơn=441|XHương Nhượng=42a|XVũ Bình=42a|XTự Do=441|XYên Nghiệp=44j|XTân Mỹ=44j|XÂn Nghĩa=44j|XNgọc Lâu=441',
      ],
      [
        'Huyện Yên Thủy',
        'THàng Trạm=44p|XLạc Sỹ=44y|XLạc Lương=44y|XBảo Hiệu=44y|XĐa Phúc=44y|XHữu Lợi=45m|XLạc Thịnh=44p|XĐoàn Kết=45m|XPhú Lai=44p|XYên Trị=45m|XNgọc Lương=45m',
      ],
      [
        'Huyện Lạc Thủy',
        'TBa Hàng Đồi=45v|TChi Nê=45s|XPhú Nghĩa=45v|XPhú Thành=45v|XHưng Thi=46p|XKhoan Dụ=45s|XĐồng Tâm=45s|XYên Bồng=45s|XThống Nhất=46p|XAn Bình=46p',
      ],
    ],
  ],
  [
    'Tỉnh Thái Nguyên',
    [
      [
        'Thành phố Thái Nguyên',
        'PQuán Triều=48a|PQuang Vinh=48a|PTúc Duyên=477|PHoàng Văn Thụ=477|PTrưng Vương=477|PQuang Trung=477|PPhan Đình Phùng=477|PTân Thịnh=477|PThịnh Đán=47j|PĐồng Quang=477|PGia Sàng=477.47v|PTân Lập=48s|PCam Giá=47v.48s|PPhú Xá=48s|PHương Sơn=47v|PTrung Thành=48s|PTân Thành=48s|PTân Long=48a|XPhúc Hà=47j|XPhúc Xuân=48g|XQuyết Thắng=47j|XPhúc Trìu=48g|XThịnh Đức=48v|PTích Lương=48s|XTân Cương=48v|XSơn Cẩm=48a|PChùa Hang=4em|XCao Ngạn=4em|XLinh Sơn=4em|PĐồng Bẩm=4em|XHuống Thượng=4em|XĐồng Liên=47v',
      ],
      [
        'Thành phố Sông Công',
        'PLương Sơn=49k|PChâu Sơn=49p|PMỏ Chè=49p|PCải Đan=49a|PThắng Lợi=49a|PPhố Cò=49a|XTân Quang=49k|PBách Quang=49k|XBình Sơn=48v|XBá Xuyên=49p',
      ],
      [
        'Huyện Định Hóa',
        'XLinh Thông=49y|XLam Vỹ=49y|XQuy Kỳ=4a7|XTân Thịnh=4aj|XKim Phượng=4a7|XBảo Linh=4ap|XPhúc Chu=4ap|XTân Dương=4aj|XPhượng Tiến=4aj|TChợ Chu=4ap|XĐồng Thịnh=4ap|XĐịnh Biên=4b7|XThanh Định=4b7|XTrung Hội=4b1|XTrung Lương=4b7|XBình Yên=4b7|XĐiềm Mặc=4bm|XPhú Tiến=4b1|XBộc Nhiêu=4b1|XSơn Phú=4bp|XPhú Đình=4bm|XBình Thành=4bp',
      ],
      [
        'Huyện Phú Lương',
        'TĐu=4bv|XYên Ninh=4c4|XYên Trạch=4c4|XYên Đổ=4c4|XYên Lạc=4bv|XÔn Lương=4cg|XĐộng Đạt=4bv|XPhủ Lý=4cg|XPhú Đô=4cp|XHợp Thành=4cg|XTức Tranh=4cp|TGiang Tiên=4bv|XVô Tranh=4cp|XCổ Lũng=4cp',
      ],
      [
        'Huyện Đồng Hỷ',
        'TSông Cầu=4e4|TTrại Cau=4da|XVăn Lăng=4dd|XTân Long=4dm|XHòa Bình=4dd|XQuang Sơn=4dm|XMinh Lập=4e4|XVăn Hán=4ds|XHóa Trung=4e4|XKhe Mo=4ds|XCây Thị=4ej|THóa Thượng=4e4|XHợp Tiến=4da|XNam Hòa=4ej',
      ],
      [
        'Huyện Võ Nhai',
        'TĐình Cả=4es|XSảng Mộc=4ev|XNghinh Tường=4ey|XThần Xa=4f1|XVũ Chấn=4ey|XThượng Nung=4f1|XPhú Thượng=4es|XCúc Đường=4fg|XLa Hiên=4fg|XLâu Thượng=4es|XTràng Xá=4fm|XPhương Giao=4fv|XLiên Minh=4fm|XDân Tiến=4fv|XBình Long=4fv',
      ],
      [
        'Huyện Đại Từ',
        'THùng Sơn=48g|XPhúc Lương=4gg|XMinh Tiến=4gg|XYên Lãng=4gd|XĐức Lương=4gg|XPhú Cường=4h4|XPhú Lạc=4gs|XTân Linh=4gs|XPhú Thịnh=4h4|XPhục Linh=4gs|XPhú Xuyên=4gd|XBản Ngoại=4h4|XTiên Hội=4hm|XCù Vân=4hd|XHà Thượng=4hd|XLa Bằng=4hm|XHoàng Nông=4hm|XKhôi Kỳ=4hy|XAn Khánh=4hd|XTân Thái=48g|XBình Thuận=4hy|XLục Ba=4hy|XMỹ Yên=4hy|XVăn Yên=4id|XVạn Phú=4id|XCát Nê=4ij|TQuân Chu=4ij',
      ],
      [
        'Thành phố Phổ Yên',
        'PBãi Bông=4is|PBắc Sơn=4ip|PBa Hàng=4is|XPhúc Tân=48g|XPhúc Thuận=4ip|PHồng Tiến=4is|XMinh Đức=4ip|PĐắc Sơn=4is|PĐồng Tiến=4jm|XThành Công=4jd|PTiên Phong=4jm|XVạn Phái=4jd|PNam Tiến=4jm|PTân Hương=4jm|PĐông Cao=4jv|PTrung Thành=4jv|PTân Phú=4jv|PThuận Thành=4jv',
      ],
      [
        'Huyện Phú Bình',
        'THương Sơn=4k4|XBàn Đạt=4kd|XTân Khánh=4kd|XTân Kim=4kj|XTân Thành=4kj|XĐào Xá=4kd|XBảo Lý=4k4|XThượng Đình=4k4.4l1|XTân Hòa=4kj|XNhã Lộng=4k4|XĐiềm Thụy=4l1|XXuân Phương=4k4|XTân Đức=4ld|XÚc Kỳ=4k4|XLương Phú=4ld|XNga My=4l1|XKha Sơn=4ld|XThanh Ninh=4ld|XDương Thành=4ld|XHà Châu=4l1',
      ],
    ],
  ],
  [
    'Tỉnh Lạng Sơn',
    [
      [
        'Thành phố Lạng Sơn',
        'PHoàng Văn Thụ=4rv|PTam Thanh=4ma|PVĩnh Trại=4m1|PĐông Kinh=4m1|PChi Lăng=4m7|XHoàng Đồng=4ma|XQuảng Lạc=4m7|XMai Pha=4m1',
      ],
      [
        'Huyện Tràng Định',
        'XKhánh Long=4mp|XĐoàn Kết=4mp|XQuốc Khánh=4ms|XCao Minh=4mp|XChí Minh=4ns|XTri Phương=4ms|XTân Tiến=4n7|XTân Yên=4n7|XĐội Cấn=4ms|XTân Minh=4np|XKim Đồng=4n7|XChi Lăng=4ns|XTrung Thành=4np|TThất Khê=4ns|XĐào Viên=4oa|XĐề Thám=4ny|XKháng Chiến=4np|XHùng Sơn=4ny|XQuốc Việt=4oa|XHùng Việt=4ny',
      ],
      [
        'Huyện Bình Gia',
        'XHưng Đạo=4op|XVĩnh Yên=4os|XHoa Thám=4op|XQuý Hòa=4os|XHồng Phong=4ov|XYên Lỗ=4p1|XThiện Hòa=4p1|XQuang Trung=4p7|XThiện Thuật=4p7|XMinh Khai=4ov|XThiện Long=4pj|XHoàng Văn Thụ=4ps|XHòa Bình=4pj|XMông Ân=4ps|XTân Hòa=4pj|TBình Gia=4ps|XHồng Thái=4pv|XBình La=4pv|XTân Văn=4pv',
      ],
      [
        'Huyện Văn Lãng',
        'TNa Sầm=4q4|XTrùng Khánh=4qs|XBắc La=4qy|XThụy Hùng=4qs|XBắc Hùng=4q4|XTân Tác=4qy|XThanh Long=4qs|XHội Hoan=4qv|XBắc Việt=4qy|XHoàng Việt=4q4|XGia Miễn=4qv|XThành Hòa=4qy|XTân Thanh=4rg|XTân Mỹ=4rg|XHồng Thái=4rg|XHoàng Văn Thụ=4rg|XNhạc Kỳ=4rg',
      ],
      [
        'Huyện Cao Lộc',
        'TĐồng Đăng=4rs|TCao Lộc=4rv|XBảo Lâm=4rs|XThanh Lòa=4sj|XCao Lâu=4s4|XThạch Đạn=4sj|XXuất Lễ=4s4|XHồng Phong=4rs|XThụy Hùng=4rs|XLộc Yên=4sj|XPhú Xá=4rs|XBình Trung=4um|XHải Yến=4ss|XHòa Cư=4ss|XHợp Thành=4rv|XCông Sơn=4ss|XGia Cát=4rv|XMẫu Sơn=4s4|XXuân Long=4um|XTân Liên=4rv|XYên Trạch=4m1|XTân Thành=4vg',
      ],
      [
        'Huyện Văn Quan',
        'TVăn Quan=4tp|XTrấn Ninh=4ug|XLiên Hội=4ug|XHòa Bình=4tp|XTú Xuyên=4tp|XĐiềm He=4ug|XAn Sơn=4uy|XKhánh Khê=4um|XLương Năng=4vd|XBình Phúc=4uy|XTân Đoàn=4vg|XTri Lễ=4vd|XTràng Phái=4vg|XYên Phúc=4uy|XHữu Lễ=4vd',
      ],
      [
        'Huyện Bắc Sơn',
        'TBắc Sơn=4vp|XLong Đống=4vp|XVạn Thủy=4w1|XĐồng ý=4w1|XTân Tri=4w1|XBắc Quỳnh=4vp|XHưng Vũ=4wd|XTân Lập=4wv|XVũ Sơn=4ws|XChiêu Vũ=4wv|XTân Hương=4wv|XChiến Thắng=4ws|XVũ Lăng=4wv|XTrấn Yên=4wd|XVũ Lễ=4ws|XNhất Hòa=4x4|XTân Thành=4x4|XNhất Tiến=4x4',
      ],
      [
        'Huyện Hữu Lũng',
        'THữu Lũng=4xd|XHữu Liên=4xs|XYên Bình=4xj|XQuyết Thắng=4xj|XHòa Bình=4xj|XYên Thịnh=4xs|XYên Sơn=4yj|XThiện Tân=4ys|XYên Vượng=4yj|XMinh Tiến=4y7|XNhật Tiến=4y7|XThanh Sơn=4ys|XĐồng Tân=4xd|XCai Kinh=4yj|XHòa Lạc=4z1|XVân Nham=4y7|XĐồng Tiến=4ys|XTân Thành=4z1|XHòa Sơn=4z1|XMinh Sơn=4zd|XHồ Sơn=4xd|XMinh Hòa=4zd|XHòa Thắng=4zd',
      ],
      [
        'Huyện Chi Lăng',
        'TĐồng Mỏ=4zj|TChi Lăng=4zj|XVân An=501|XVân Thủy=501|XGia Lộc=4zv|XBắc Thủy=50g|XChiến Thắng=501|XMai Sao=50g|XBằng Hữu=4zv|XThượng Cường=4zv|XBằng Mạc=4zv|XNhân Lý=50g|XLâm Sơn=50g|XLiên Sơn=501|XVạn Linh=50p|XHòa Bình=50p|XHữu Kiên=511|XQuan Sơn=511|XY Tịch=50p|XChi Lăng=4zj',
      ],
      [
        'Huyện Lộc Bình',
        'TNa Dương=51a|TLộc Bình=51d|XMẫu Sơn=51p|XYên Khoái=51p|XKhánh Xuân=51d|XTú Mịch=51p|XHữu Khánh=51d|XĐồng Bục=51d|XTam Gia=52d|XTú Đoạn=51a|XKhuất Xá=52d|XThống Nhất=52p|XSàn Viên=53d|XĐông Quan=51a|XMinh Hiệp=52p|XHữu Lân=52p|XLợi Bác=53d|XNam Quan=53j|XXuân Dương=53j|XÁi Quốc=53j',
      ],
      [
        'Huyện Đình Lập',
        'TĐình Lập=53p|TNT Thái Bình=53s|XBắc Xa=541|XBính Xá=53p.541|XKiên Mộc=541.54d|XĐình Lập=53p|XThái Bình=53s|XCường Lợi=54d|XChâu Sơn=54d|XLâm Ca=53s|XĐồng Thắng=54d|XBắc Lãng=54d',
      ],
    ],
  ],
  [
    'Tỉnh Quảng Ninh',
    [
      [
        'Thành phố Hạ Long',
        'PHà Khánh=54y|PHà Phong=54s|PHà Khẩu=551.56a|PCao Xanh=54y|PGiếng Đáy=551|PHà Tu=54s|PHà Trung=55g|PHà Lầm=55g|PBãi Cháy=55d|PCao Thắng=55g|PHùng Thắng=55d|PTrần Hưng Đạo=55p|PHồng Hải=55s|PHồng Gai=55p|PBạch Đằng=55p|PHồng Hà=55s|PTuần Châu=56a|PViệt Hưng=551|PĐại Yên=56a|PHoành Bồ=5fa|XKỳ Thượng=5dv|XĐồng Sơn=5e1|XTân Dân=5fy|XĐồng Lâm=5fa.5g4|XHòa Bình=5g4|XVũ Oai=5g4|XDân Chủ=5fy|XQuảng La=5fy|XBằng Cả=5fy|XThống Nhất=5g4|XSơn Dương=5fa|XLê Lợi=5fa',
      ],
      [
        'Thành phố Móng Cái',
        'PKa Long=56d|PTrần Phú=56g|PNinh Dương=56d|PTrà Cổ=56g|XHải Sơn=56s|XBắc Sơn=56s|XHải Đông=574|XHải Tiến=571|PHải Yên=574|XQuảng Nghĩa=571|PHải Hoà=56g|XHải Xuân=56g|XVạn Ninh=56d|PBình Ngọc=56g|XVĩnh Trung=57p|XVĩnh Thực=57p',
      ],
      [
        'Thành phố Cẩm Phả',
        'PMông Dương=57s|PCửa Ông=58d|PCẩm Sơn=58d|PCẩm Đông=58p|PCẩm Phú=58d|PCẩm Tây=58p|PQuang Hanh=58a|PCẩm Thịnh=58d|PCẩm Thủy=58a|PCẩm Thạch=58a|PCẩm Thành=58p|PCẩm Trung=58p|PCẩm Bình=58p|XHải Hòa=58v.5ba|XDương Huy=57s',
      ],
      [
        'Thành phố Uông Bí',
        'PVàng Danh=59g|PThanh Sơn=597|PBắc Sơn=59g|PQuang Trung=597|PTrưng Vương=597.59g|PNam Khê=59g|PYên Thanh=597|XThượng Yên Công=59s|PPhương Đông=59s|PPhương Nam=59s',
      ],
      [
        'Huyện Bình Liêu',
        'TBình Liêu=59y|XHoành Mô=5a1|XĐồng Tâm=5ag|XĐồng Văn=5a1|XVô Ngại=59y.5am|XLục Hồn=5ag|XHúc Động=59y',
      ],
      [
        'Huyện Tiên Yên',
        'TTiên Yên=5am|XHà Lâu=5ay|XĐại Dực=5am.5b1|XPhong Dụ=5am|XĐiền Xá=5ay|XĐông Ngũ=5am.5b1|XYên Than=5am.5ay|XĐông Hải=5b1|XHải Lạng=58v.5ba.5dm|XTiên Lãng=5am|XĐồng Rui=5ba',
      ],
      [
        'Huyện Đầm Hà',
        'TĐầm Hà=5bj|XQuảng Lâm=5c1|XQuảng An=5c1|XTân Bình=5bj|XDực Yên=5c1|XQuảng Tân=5c1|XĐầm Hà=5bj|XTân Lập=5bj|XĐại Bình=5bj',
      ],
      [
        'Huyện Hải Hà',
        'TQuảng Hà=5ca|XQuảng Đức=5cj|XQuảng Sơn=5cy|XQuảng Thành=5cj|XQuảng Thịnh=5cj|XQuảng Minh=5ca|XQuảng Chính=5ca|XQuảng Long=5ca.5cy|XĐường Hoa=5cy|XQuảng Phong=5ca|XCái Chiên=5dj',
      ],
      [
        'Huyện Ba Chẽ',
        'TBa Chẽ=5dm|XThanh Sơn=5dm|XThanh Lâm=5dv|XĐạp Thanh=5dv|XNam Sơn=5dm|XLương Minh=5e1|XĐồn Đạc=5dm',
      ],
      [
        'Huyện Vân Đồn',
        'TCái Rồng=5ea|XĐài Xuyên=5ea|XBình Dân=5ea|XVạn Yên=5ea|XMinh Châu=5ea|XĐoàn Kết=5ea|XHạ Long=5ea|XĐông Xá=5ea|XBản Sen=5ea|XThắng Lợi=5ea|XQuan Lạn=5ea|XNgọc Vừng=5ea',
      ],
      [
        'Thành phố Đông Triều',
        'PMạo Khê=5gd|XAn Sinh=5gy|XTràng Lương=5gp|PBình Khê=5gp|XViệt Dân=5gy|PBình Dương=5gy|PĐức Chính=5gy.5h1|PTràng An=5gp|XNguyễn Huệ=5h1|PThủy An=5h1|PXuân Sơn=5gd|XHồng Thái Tây=5hm|XHồng Thái Đông=5hm|PHoàng Quế=5hm|PYên Thọ=5gd|PHồng Phong=5h1|PKim Sơn=5gd|PHưng Đạo=5h1|PYên Đức=5hm',
      ],
      [
        'Thị xã Quảng Yên',
        'PQuảng Yên=5i4|PĐông Mai=5i7|PMinh Thành=5i7|XSông Khoai=5ij|XHiệp Hòa=5ij|PCộng Hòa=5ij|XTiền An=5i4|XHoàng Tân=5j4|PTân An=5j4|PYên Giang=5i4|PNam Hoà=5jj|PHà An=5j4|XCẩm La=5jj|PPhong Hải=5jg|PYên Hải=5jj|XLiên Hòa=5j4.5jg|PPhong Cốc=5jj|XLiên Vị=5jg|XTiền Phong=5jg',
      ],
      ['Huyện Cô Tô', 'TCô Tô=5js|XĐồng Tiến=5js|XThanh Lân=5js'],
    ],
  ],
  [
    'Tỉnh Bắc Giang',
    [
      [
        'Thành phố Bắc Giang',
        'PThọ Xương=5ka|PNgô Quyền=5ka|PHoàng Văn Thụ=5ka|PTrần Phú=5ka|PMỹ Độ=5ks|PSong Mai=5ks|PXương Giang=5ka|PĐa Mai=5ks|PDĩnh Kế=5ka|PDĩnh Trì=5ka|PNham Biền=5xd|PTân An=5xe|PTân Mỹ=5ks|PHương Gián=5xv|PĐồng Sơn=5xs|PTân Tiến=5xv|XQuỳnh Sơn=5xe|PSong Khê=5xs|PNội Hoàng=5xs|PTiền Phong=5xs|XXuân Phú=5xv|PTân Liễu=5xd|XTrí Yên=5xe|XLãng Sơn=5xe|XYên Lư=5xd|XTiến Dũng=5yy|XĐức Giang=5yv|PCảnh Thụy=5yy|XTư Mại=5yy|XĐồng Việt=5yv|XĐồng Phúc=5yv',
      ],
      [
        'Huyện Yên Thế',
        'XĐồng Tiến=5la|XCanh Nậu=5la|XXuân Lương=5la|XTam Tiến=5ls|XĐồng Vương=5ma|XĐồng Hưu=5ma|XĐồng Tâm=5mg|XTân Hiệp=5mg|XTiến Thắng=5ls|XĐồng Lạc=5mg|XĐông Sơn=5mm|XHương Vĩ=5mm|XĐồng Kỳ=5ma|XAn Thượng=5ls|TPhồn Xương=5mg|XTân Sỏi=5mg|TBố Hạ=5mm',
      ],
      [
        'Huyện Tân Yên',
        'TNhã Nam=5my|XTân Trung=5my|XQuang Trung=5np|XAn Dương=5my|XPhúc Hòa=5nm|XLiên Sơn=5my|XHợp Đức=5nm|XLam Sơn=5np|XCao Xá=5nv|TCao Thượng=5nv|XViệt Ngọc=5o7|XSong Vân=5o7|XNgọc Châu=5o7|XNgọc Vân=5o7|XViệt Lập=5nv|XLiên Chung=5nm|XNgọc Thiện=5o7|XNgọc Lý=5nv|XQuế Nham=5ks',
      ],
      [
        'Huyện Lạng Giang',
        'TVôi=5ov|XNghĩa Hòa=5p1|XNghĩa Hưng=5p1|XQuang Thịnh=5pj|XHương Sơn=5pj|XĐào Mỹ=5p1|XTiên Lục=5p1|XAn Hà=5p1|TKép=5pj|XHương Lạc=5ov|XDương Đức=5q4|XTân Thanh=5q4|XTân Hưng=5ov|XMỹ Thái=5q4|XXương Lâm=5ov|XXuân Hương=5q4|XTân Dĩnh=5qg|XĐại Lâm=5qg|XThái Đào=5qg',
      ],
      [
        'Huyện Lục Nam',
        'TĐồi Ngô=5qs|XĐông Hưng=5qy|XĐông Phú=5qy|XTam Dị=5ra|XBảo Sơn=5ra|XBảo Đài=5ra|XThanh Lâm=5ra|XTiên Nha=5qs|XTrường Giang=5ry|TPhương Sơn=5qs|XChu Điện=5qs|XCương Sơn=5qs|XNghĩa Phương=5ry|XVô Tranh=5s1|XBình Sơn=5s4|XLan Mẫu=5sa|XYên Sơn=5sa|XKhám Lạng=5sa|XHuyền Sơn=5ry|XTrường Sơn=5s1|XLục Sơn=5s4|XBắc Lũng=5sa|XCẩm Lý=5sv|XĐan Hội=5sv',
      ],
      [
        'Huyện Lục Ngạn',
        'XCấm Sơn=5t7|XTân Sơn=5t7|XPhong Minh=5ta|XPhong Vân=5td|XSa Lý=5ta|XHộ Đáp=5tj|XSơn Hải=5tj|XBiên Sơn=5td|XKim Sơn=5ud|XTân Hoa=5um|XGiáp Sơn=5um|TBiển Động=5ud|TPhì Điền=5um|XTân Quang=5um|XĐồng Cốc=5um|XTân Lập=5uy|XPhú Nhuận=5ud|XTân Mộc=5v7|XĐèo Gia=5uy',
      ],
      [
        'Huyện Sơn Động',
        'TAn Châu=5vj|TTây Yên Tử=5vk|XVân Sơn=5vp|XHữu Sản=5vp|XĐại Sơn=5vv|XPhúc Sơn=5vv|XGiáo Liêm=5vv|XCẩm Đàn=5wa|XAn Lạc=5wm|XVĩnh An=5vj|XYên Định=5wa|XLệ Viễn=5wm|XAn Bá=5vj|XTuấn Đạo=5wv|XDương Hưu=5x4|XLong Sơn=5x4|XThanh Luận=5vk',
      ],
      [
        'Thị xã Việt Yên',
        'XThượng Lan=5zy|XViệt Tiến=5zy|XNghĩa Trung=601|XMinh Đức=601|XHương Mai=5zy|PTự Lạn=5zy|PBích Động=601|XTrung Sơn=60m|PHồng Thái=601|XTiên Sơn=60m|PTăng Tiến=60j|PQuảng Minh=60m|PNếnh=60j|PNinh Sơn=60m|PVân Trung=60j|XVân Hà=60m|PQuang Châu=60j',
      ],
      [
        'Huyện Hiệp Hòa',
        'XĐồng Tiến=61a|XHoàng Vân=61a|XToàn Thắng=61a|XNgọc Sơn=61a|TThắng=61s|XSơn Thịnh=62g|XLương Phong=61s|XHùng Thái=62g|XThường Thắng=62g|XHợp Thịnh=62g|XDanh Thắng=61s|XMai Trung=62g|XĐoan Bái=61s|TBắc Lý=62m|XXuân Cẩm=62m|XHương Lâm=62m|XĐông Lỗ=61s|XChâu Minh=62m|XMai Đình=62m',
      ],
      [
        'Thị xã Chũ',
        'PChũ=5t1|PThanh Hải=5t1|XKiên Lao=5ts|XKiên Thành=5ts|PHồng Giang=5t1|XQuý Sơn=5vg|PTrù Hựu=5t1|XMỹ An=5vg|XNam Dương=5v7|PPhượng Sơn=5vg',
      ],
    ],
  ],
  [
    'Tỉnh Phú Thọ',
    [
      [
        'Thành phố Việt Trì',
        'PDữu Lâu=63g|PNông Trang=63a|PTân Dân=63g|PGia Cẩm=63g|PTiên Cát=63p|PThọ Sơn=63p|PThanh Miếu=63p|PBạch Hạc=63p|PVân Phú=63y|XPhượng Lâu=63y|XThụy Vân=63a|PMinh Phương=63a|XTrưng Vương=63g|PMinh Nông=63g|XSông Lô=63p|XKim Đức=63y|XHùng Lô=63y|XHy Cương=6kj|XChu Hóa=6kj|XThanh Đình=6kj',
      ],
      [
        'Thị xã Phú Thọ',
        'PHùng Vương=64m|PPhong Châu=64y|PÂu Cơ=64s|XHà Lộc=64m|XPhú Hộ=64y|XVăn Lung=64m|XThanh Minh=64s|XHà Thạch=64y|PThanh Vinh=64s',
      ],
      [
        'Huyện Đoan Hùng',
        'TĐoan Hùng=65d|XHùng Xuyên=667|XBằng Luân=664|XPhú Lâm=66v|XBằng Doãn=664|XChí Đám=667|XPhúc Lai=664|XNgọc Quan=65d|XHợp Nhất=65d|XTây Cốc=66v|XHùng Long=67a|XYên Kiện=67a|XChân Mộng=67a|XCa Đình=66v',
      ],
      [
        'Huyện Hạ Hoà',
        'THạ Hoà=67p|XĐại Phạm=687|XĐan Thượng=687|XHà Lương=687|XTứ Hiệp=687|XHiền Lương=69a|XPhương Viên=69d|XGia Điền=67p|XẤm Hạ=67p|XHương Xạ=69d|XXuân Áng=69a|XYên Kỳ=69d|XMinh Hạc=67p|XLang Sơn=6a7|XBằng Giã=69y|XYên Luật=6a7|XVô Tranh=69y|XVăn Lang=69y|XMinh Côi=69y|XVĩnh Chân=6a7',
      ],
      [
        'Huyện Thanh Ba',
        'TThanh Ba=6ag|XVân Lĩnh=6ag|XĐông Lĩnh=6b1|XĐại An=6b1|XHanh Cù=6ag|XĐồng Xuân=6ag|XQuảng Yên=6b1|XNinh Dân=6bv|XVõ Lao=6c1|XKhải Xuân=6c1|XMạn Lạn=6bv|XHoàng Cương=6bv|XChí Tiên=6ca|XĐông Thành=6c1|XSơn Cương=6ca|XThanh Hà=6ca|XĐỗ Sơn=6cj|XĐỗ Xuyên=6cj|XLương Lỗ=6cj',
      ],
      [
        'Huyện Phù Ninh',
        'TPhong Châu=6cm|XPhú Mỹ=6cs|XLệ Mỹ=6cs|XLiên Hoa=6cs|XTrạm Thản=6d1|XTrị Quận=6da|XTrung Giáp=6d1|XTiên Phú=6d1|XHạ Giáp=6da|XBảo Thanh=6da|XPhú Lộc=6cm|XGia Thanh=6da|XTiên Du=6dv|XPhú Nham=6cm|XAn Đạo=6dv|XBình Phú=6dv|XPhù Ninh=6cm',
      ],
      [
        'Huyện Yên Lập',
        'TYên Lập=6ea|XMỹ Lung=6eg|XMỹ Lương=6eg|XLương Sơn=6eg|XXuân An=6ep|XXuân Viên=6ep|XXuân Thủy=6ep|XTrung Sơn=6ev|XHưng Long=6ea|XNga Hoàng=6f7|XĐồng Lạc=6ea|XThượng Long=6f7|XĐồng Thịnh=6ea|XPhúc Khánh=6f7|XMinh Hòa=6fm|XNgọc Lập=6fm|XNgọc Đồng=6fm',
      ],
      [
        'Huyện Cẩm Khê',
        'TCẩm Khê=6fp|XTiên Lương=6fs|XMinh Thắng=6fs|XMinh Tân=6fp|XPhượng Vĩ=6fs|XTùng Khê=6gp|XTam Sơn=6gp|XVăn Bán=6gp|XPhong Thịnh=6fp|XPhú Khê=6ha|XHương Lung=6ha|XNhật Tiến=6hs|XHùng Việt=6hs|XYên Dưỡng=6i7|XĐiêu Lương=6i7|XĐồng Lương=6i7',
      ],
      [
        'Huyện Tam Nông',
        'THưng Hoá=6ia|XHiền Quan=6ij|XBắc Sơn=6ij|XThanh Uyên=6ij|XLam Sơn=6j7|XVạn Xuân=6j7|XQuang Húc=6j7|XHương Nộn=6ia|XTề Lễ=6jj|XThọ Văn=6jj|XDị Nậu=6jj|XDân Quyền=6ia',
      ],
      [
        'Huyện Lâm Thao',
        'TLâm Thao=6jy|XTiên Kiên=6k4|THùng Sơn=6jy|XXuân Lũng=6k4|XXuân Huy=6k4|XThạch Sơn=6jy|XSơn Vi=6kp|XPhùng Nguyên=6kp|XCao Xá=6kv|XVĩnh Lại=6kv|XTứ Xã=6kp|XBản Nguyên=6kv',
      ],
      [
        'Huyện Thanh Sơn',
        'TThanh Sơn=6la|XSơn Hùng=6la|XĐịch Quả=6mg|XGiáp Lai=6la|XThục Luyện=6la|XVõ Miếu=6mg|XThạch Khoán=6la|XCự Thắng=6mg|XTất Thắng=6na|XVăn Miếu=6n7|XCự Đồng=6na|XThắng Sơn=6na|XTân Minh=6n7|XHương Cần=6ns|XKhả Cửu=6nv|XĐông Cửu=6nv|XTân Lập=6n7|XYên Lãng=6ns|XYên Lương=6ns|XThượng Cửu=6nv|XLương Nha=6og|XYên Sơn=6og|XTinh Nhuệ=6og',
      ],
      [
        'Huyện Thanh Thuỷ',
        'XĐào Xá=6om|XThạch Đồng=6om|XXuân Lộc=6om|XTân Phương=6om|TThanh Thủy=6oy|XSơn Thủy=6oy|XBảo Yên=6oy|XĐoan Hạ=6oy|XĐồng Trung=6pa|XHoàng Xá=6pa|XTu Vũ=6pa',
      ],
      [
        'Huyện Tân Sơn',
        'XThu Cúc=6ld|XThạch Kiệt=6ly|XThu Ngạc=6ly|XKiệt Sơn=6ls|XĐồng Sơn=6ls|XLai Đồng=6ls|TTân Phú=6ly|XMỹ Thuận=6mp|XTân Sơn=6ls|XXuân Đài=6mm|XMinh Đài=6mp|XVăn Luông=6mp|XXuân Sơn=6mm|XLong Cốc=6ng|XKim Thượng=6mm|XTam Thanh=6ng|XVinh Tiền=6ng',
      ],
    ],
  ],
  [
    'Tỉnh Vĩnh Phúc',
    [
      [
        'Thành phố Vĩnh Yên',
        'PTích Sơn=6pv|PLiên Bảo=6q4|PHội Hợp=6pv|PĐống Đa=6q4|PNgô Quyền=6q4|PĐồng Tâm=6pv|PĐịnh Trung=6q4|PKhai Quang=6q4|XThanh Trù=6pv',
      ],
      [
        'Thành phố Phúc Yên',
        'PHùng Vương=6qs|PHai Bà Trưng=6qs|PPhúc Thắng=6qs|PXuân Hoà=6qy|PĐồng Xuân=6qy|XNgọc Thanh=6qy|XCao Minh=6qy|PNam Viêm=6qs|PTiền Châu=6qs',
      ],
      [
        'Huyện Lập Thạch',
        'TLập Thạch=6rd|XQuang Sơn=6rm|XNgọc Mỹ=6rm|XHợp Lý=6rm|XBắc Bình=6s4|XThái Hòa=6s4|THoa Sơn=6ss|XLiễn Sơn=6s4|XXuân Hòa=6rd|XVân Trục=6rd|XLiên Hòa=6ss|XTử Du=6rd|XBàn Giản=6ss|XXuân Lôi=6tm|XĐồng Ích=6tm|XTiên Lữ=6tm|XVăn Quán=6tm|XTây Sơn=6ua|XSơn Đông=6ua',
      ],
      [
        'Huyện Tam Dương',
        'THợp Hòa=6ud|XHoàng Hoa=6ug|XĐồng Tĩnh=6ug|TKim Long=6ud|XHướng Đạo=6ud|XĐạo Tú=6ud|XAn Hòa=6v4|XThanh Vân=6vd|XDuy Phiên=6vd|XHoàng Đan=6v4|XHoàng Lâu=6v4|XHội Thịnh=6vd',
      ],
      [
        'Huyện Tam Đảo',
        'TTam Đảo=6vj|THợp Châu=6vj|XĐạo Trù=6vm|XYên Dương=6vm|XBồ Lý=6vv|TĐại Đình=6vv|XTam Quan=6ug|XHồ Sơn=6vj|XMinh Quang=6vj',
      ],
      [
        'Huyện Bình Xuyên',
        'THương Canh=6w7|TGia Khánh=6wm|XTrung Mỹ=6wg|TBá Hiến=6wg|XThiện Kế=6wm|XHương Sơn=6wm|XTam Hợp=6w7|XQuất Lưu=6w7|XSơn Lôi=6w7|TĐạo Đức=6x7|XTân Phong=6x7|TThanh Lãng=6x7|XPhú Xuân=6x7',
      ],
      [
        'Huyện Yên Lạc',
        'TYên Lạc=6yp|XĐồng Cương=6yp|XĐồng Văn=6z4|XBình Định=6yp|XTrung Nguyên=6z4|XTề Lỗ=6z4|TTam Hồng=6z7|XYên Đồng=6z7|XVăn Tiến=6zg|XNguyệt Đức=6zg|XYên Phương=6z7|XTrung Kiên=6zg|XLiên Châu=6zs|XĐại Tự=6zs|XHồng Châu=6zs|XTrung Hà=6zg',
      ],
      [
        'Huyện Vĩnh Tường',
        'TVĩnh Tường=704|XKim Xá=707|XYên Bình=707|XChấn Hưng=707|XNghĩa Hưng=70s|XYên Lập=70s|XSao Đại Việt=70y|XĐại Đồng=70s|XLũng Hoà=70y|TThổ Tang=714|XLương Điền=704|XTân Phú=70y|XThượng Trưng=714|XVũ Di=704|XTuân Chính=714|TTứ Trưng=704|XNgũ Kiên=72a|XAn Nhân=72a|XVĩnh Thịnh=72a|XVĩnh Phú=72a',
      ],
      [
        'Huyện Sông Lô',
        'XLãng Công=6rp|XQuang Yên=6rp|XHải Lựu=6ry|XĐồng Quế=6t4|XNhân Đạo=6ry|XĐôn Nhân=6ry|XPhương Khoan=6ry|XTân Lập=6t4|TTam Sơn=6t4|XYên Thạch=6ts|XĐồng Thịnh=6ts|XTứ Yên=6ts|XĐức Bác=6ts|XCao Phong=6ua',
      ],
    ],
  ],
  [
    'Tỉnh Bắc Ninh',
    [
      [
        'Thành phố Bắc Ninh',
        'PVũ Ninh=72p|PĐáp Cầu=72p|PThị Cầu=72p|PKinh Bắc=737|PĐại Phúc=73a|PTiền Ninh Vệ=737|PSuối Hoa=737|PVõ Cường=73a|PHòa Long=737|PVạn An=737|PKhúc Xuyên=737|PPhong Khê=73a|PKim Chân=72p|PVân Dương=75y|PNam Sơn=75y|PKhắc Niệm=771|PHạp Lĩnh=771',
      ],
      [
        'Huyện Yên Phong',
        'TChờ=73d|XDũng Liệt=73p|XTam Đa=73s|XTam Giang=73m|XYên Trung=73p|XThụy Hòa=73s|XHòa Tiến=73m|XĐông Tiến=73d|XYên Phụ=74m|XTrung Nghĩa=73d|XĐông Phong=73s|XLong Châu=73d|XVăn Môn=74m|XĐông Thọ=74m',
      ],
      [
        'Thị xã Quế Võ',
        'PPhố Mới=74v|XViệt Thống=751|PĐại Xuân=751|PNhân Hòa=751|PBằng An=74v|PPhương Liễu=75d|PQuế Tân=74v|PPhù Lương=76d|XPhù Lãng=764|PPhượng Mao=75d|PViệt Hùng=74v|XNgọc Xá=76d|XChâu Phong=764|PBồng Lai=767|PCách Bi=767|XĐào Viên=76d|XYên Giả=76p|XMộ Đạo=767|XĐức Long=764|XChi Lăng=76p',
      ],
      [
        'Huyện Tiên Du',
        'TLim=76v|XPhú Lâm=76v|XNội Duệ=76v|XLiên Bão=77a|XHiên Vân=77a|XHoàn Sơn=77g|XLạc Vệ=77j|XViệt Đoàn=77a|XPhật Tích=77p|XTân Chi=77j|XĐại Đồng=77g|XTri Phương=77g|XMinh Đạo=77p|XCảnh Hưng=77p',
      ],
      [
        'Thành phố Từ Sơn',
        'PĐông Ngàn=787|PTam Sơn=78a|PHương Mạc=78j|PTương Giang=78a|PPhù Khê=78j|PĐồng Kỵ=78p|PTrang Hạ=78p|PĐồng Nguyên=78p|PChâu Khê=78j|PTân Hồng=787|PĐình Bảng=787|PPhù Chẩn=787',
      ],
      [
        'Thị xã Thuận Thành',
        'PHồ=794|XHoài Thượng=79d|XĐại Đồng Thành=794|XMão Điền=79d|PSong Hồ=794|XĐình Tổ=79v|PAn Bình=79d|PTrí Quả=79v|PGia Đông=794|PThanh Khương=79v|PTrạm Lộ=79y|PXuân Lâm=7a1|PHà Mãn=7a1|XNgũ Thái=7a1|XNguyệt Đức=7ad|PNinh Xá=7ad|XNghĩa Đạo=79y|XSong Liễu=7a1',
      ],
      [
        'Huyện Gia Bình',
        'TGia Bình=7am|XVạn Ninh=7ay|XThái Bảo=7b7|XGiang Sơn=7bj|XCao Đức=7ay|XĐại Lai=7b1|XSong Giang=7b1|XBình Dương=7b7|XLãng Ngâm=7bj|TNhân Thắng=7b7|XXuân Lai=7am|XĐông Cứu=7bj|XĐại Bái=7am|XQuỳnh Phú=7am',
      ],
      [
        'Huyện Lương Tài',
        'TThứa=7bs|XAn Thịnh=7bv|XTrung Kênh=7bv|XPhú Hòa=7bs|XAn Tập=7bv|XTân Lãng=7bs|XQuảng Phú=7cp|XQuang Minh=7cj|XTrung Chính=7cj|XBình Định=7cp|XPhú Lương=7cj|XLâm Thao=7cp',
      ],
    ],
  ],
  [
    'Tỉnh Hải Dương',
    [
      [
        'Thành phố Hải Dương',
        'PCẩm Thượng=83v|PBình Hàn=83v|PNgọc Châu=84d|PNhị Châu=84d|PQuang Trung=84d|PNguyễn Trãi=83v|PTrần Hưng Đạo=84d|PTrần Phú=84k.84p|PThanh Bình=84k|PTân Bình=84k|PLê Thanh Nghị=84k|PHải Tân=84p|PTứ Minh=84v.8ej|PViệt Hoà=84v|PÁi Quốc=884|XAn Thượng=83v|PNam Đồng=8d1|XQuyết Thắng=884|XTiền Tiến=8d1|PThạch Khôi=8hm|XLiên Hồng=8hm|PTân Hưng=84p|XGia Xuyên=8hm|XNgọc Sơn=84p',
      ],
      [
        'Thành phố Chí Linh',
        'PPhả Lại=84y|PSao Đỏ=851|PBến Tắm=854|XHoàng Hoa Thám=854|XBắc An=854|XHưng Đạo=85m|XLê Lợi=85m|PHoàng Tiến=85p|PCộng Hoà=851.85m|PHoàng Tân=85p|PCổ Thành=84y|PVăn An=851|PChí Minh=851|PVăn Đức=851.85p.88m|PThái Học=851|XNhân Huệ=84y|PAn Lạc=86j|PĐồng Lạc=86j|PTân Dân=86j',
      ],
      [
        'Huyện Nam Sách',
        'TNam Sách=86m|XNam Hưng=86v|XNam Tân=86v|XHợp Tiến=86v|XHiệp Cát=87d|XQuốc Tuấn=87d|XAn Bình=87p|XTrần Phú=87d|XAn Sơn=87m|XCộng Hòa=87p.89d.8as|XThái Tân=87m|XAn Phú=87p|XHồng Phong=86m|XĐồng Lạc=86m|XMinh Tân=87m',
      ],
      [
        'Thị xã Kinh Môn',
        'PAn Lưu=88j|XBạch Đằng=88m|PThất Hùng=88m|XLê Ninh=88m|PPhạm Thái=89y|PDuy Tân=89m|PTân Dân=89m|PMinh Tân=89m|XQuang Thành=89d|XHiệp Hòa=8a1|PPhú Thứ=89m|XThăng Long=89d|XLạc Long=89d|PAn Sinh=89y|PHiệp Sơn=89y|XThượng Quận=8a1.8am|PAn Phụ=8a1|PHiệp An=88j|PLong Xuyên=88j|PThái Thịnh=8ag|PHiến Thành=8ag|XMinh Hòa=8ag',
      ],
      [
        'Huyện Kim Thành',
        'TPhú Thái=8am|XLai Khê=8as|XVũ Dũng=89d.8as|XTuấn Việt=89d.8as|XKim Xuyên=8am|XNgũ Phúc=8bs|XKim Anh=8am|XKim Liên=8am|XKim Tân=8bs|XKim Đính=8bs|XHòa Bình=8c4.8d7|XTam Kỳ=8c4|XĐồng Cẩm=8c4|XĐại Đức=8c4',
      ],
      [
        'Huyện Thanh Hà',
        'TThanh Hà=8cd|XHồng Lạc=884.8cg|XTân Việt=8cg|XCẩm Việt=8as.8cg|XThanh An=8as.8d7|XThanh Lang=8d7|XTân An=8da|XLiên Mạc=8d7|XThanh Hải=8da.8jy|XThanh Xuân=8d7|XThanh Tân=8cd|XAn Phượng=8da|XThanh Sơn=8cd|XThanh Quang=8ea|XThanh Hồng=8ea|XVĩnh Cường=8ea',
      ],
      [
        'Huyện Cẩm Giàng',
        'TCẩm Giang=8eg|TLai Cách=84v.8ej|XCẩm Hưng=8ev|XCẩm Hoàng=8eg|XCẩm Văn=8f1|XNgọc Liên=8ev|XCẩm Vũ=8f1|XĐức Chính=8f1|XĐịnh Sơn=8eg|XLương Điền=8ev|XCao An=84v|XTân Trường=8fm|XPhúc Điền=8ev.8fm|XCẩm Đông=8fm|XCẩm Đoài=8ej',
      ],
      [
        'Huyện Bình Giang',
        'TKẻ Sặt=8g1|XVĩnh Hưng=8g1|XHùng Thắng=8g1|XVĩnh Hồng=8g1.8gm|XLong Xuyên=8gm|XTân Việt=8gm|XThúc Kháng=8gs.8hd|XTân Hồng=8gs.8hd|XHồng Khê=8gm|XThái Minh=8gs.8hd|XCổ Bì=8gm|XNhân Quyền=8oa|XThái Dương=8gs.8hd|XThái Hòa=8gs.8hd|XBình Xuyên=8hd',
      ],
      [
        'Huyện Gia Lộc',
        'TGia Lộc=8hj.8iy|XThống Nhất=8hm.8i4|XYết Kiêu=8hj.8i4|XGia Phúc=8hj.8iy|XGia Tiến=8hj|XLê Lợi=8hj.8i4|XToàn Thắng=8iy|XHoàng Diệu=8iy|XHồng Hưng=8iy|XPhạm Trấn=8jd|XĐoàn Thượng=8iy.8jd|XThống Kênh=8iy.8jd|XNhật Quang=8jd|XQuang Đức=8iy.8jd',
      ],
      [
        'Huyện Tứ Kỳ',
        'TTứ Kỳ=8jm|XĐại Sơn=8jy|XHưng Đạo=8jy.8kp|XBình Lăng=8jy|XChí Minh=8l7|XKỳ Sơn=8kp|XQuang Phục=8jm|XTân Kỳ=8kp|XQuang Khải=8jm|XĐại Hợp=8kp|XDân An=8kp|XAn Thanh=8l7|XMinh Đức=8jm|XVăn Tố=8l7|XQuang Trung=8lg|XLạc Phượng=8lg|XTiên Động=8lg.8lm|XNguyên Giáp=8lm|XHà Kỳ=8lm|XHà Thanh=8lm',
      ],
      [
        'Huyện Ninh Giang',
        'XỨng Hoè=8m4|XNghĩa An=8m4|XĐức Phúc=8m7|XAn Đức=8m7|XTân Hương=8m4|XVĩnh Hòa=8n7|XBình Xuyên=8ns|XTân Phong=8m7|TNinh Giang=8n7|XTân Quang=8nm|XHồng Dụ=8n7|XVăn Hội=8nm|XHồng Phong=8ns|XHiệp Lực=8n7|XKiến Phúc=8ns|XHưng Long=8nm',
      ],
      [
        'Huyện Thanh Miện',
        'TThanh Miện=8jd.8o7|XThanh Tùng=8hd.8oa|XPhạm Kha=8oa|XNgô Quyền=8op|XĐoàn Tùng=8hd.8oa|XHồng Quang=8om|XTân Trào=8op|XLam Sơn=8om|XĐoàn Kết=8op|XLê Hồng=8om|XTứ Cường=8o7|XNgũ Hùng=8o7|XCao Thắng=8o7|XChi Lăng Bắc=8pg|XChi Lăng Nam=8pg|XThanh Giang=8pg|XHồng Phong=8pg',
      ],
    ],
  ],
  [
    'Thành phố Hải Phòng',
    [
      [
        'Quận Hồng Bàng',
        'PQuán Toan=8ya|PHùng Vương=8q7|PSở Dầu=8q7|PThượng Lý=8q7|PMinh Khai=8q7|PHoàng Văn Thụ=8q7|PPhan Bội Châu=8q7|PĐại Bản=8y1.8ya|PAn Hưng=8xp.8ya|PAn Hồng=8ya',
      ],
      [
        'Quận Ngô Quyền',
        'PMáy Chai=8qp|PVạn Mỹ=8qp|PCầu Tre=8qp|PGia Viên=8q7.8qp.8rj|PCầu Đất=8rj.8s7|PĐông Khê=8qp.8rj|PĐằng Giang=8rj|PLạch Tray=8rj.8s7',
      ],
      [
        'Quận Lê Chân',
        'PAn Biên=8s7.8sv|PTrần Nguyên Hãn=8s7.8sv|PHàng Kênh=8s7|PAn Dương=8sv|PDư Hàng Kênh=8s7|PKênh Dương=8s7|PVĩnh Niệm=8s7.8sv',
      ],
      [
        'Quận Hải An',
        'PĐông Hải 1=8sz|PĐông Hải 2=8sz.8t1|PĐằng Lâm=8t1|PThành Tô=8t1|PĐằng Hải=8t1|PNam Hải=8sz.8t1|PCát Bi=8t1|PTràng Cát=8t1',
      ],
      [
        'Quận Kiến An',
        'PĐồng Hoà=8tv.8ty|PBắc Sơn=8tv.8ty|PNam Sơn=8tv.8ty|PNgọc Sơn=8ty|PTrần Thành Ngọ=8tv.8ty|PVăn Đẩu=8tv.8ty|PBắc Hà=8ty',
      ],
      [
        'Quận Đồ Sơn',
        'PNgọc Xuyên=8u7.921|PHải Sơn=8u7|PVạn Hương=8u7.921|PMinh Đức=921|PBàng La=921|PHợp Đức=921',
      ],
      [
        'Quận Dương Kinh',
        'PĐa Phúc=90p|PHưng Đạo=90p|PAnh Dũng=90p.90s|PHải Thành=90p.90s|PHoà Nghĩa=90s|PTân Thành=8u7.90s',
      ],
      [
        'Thành phố Thuỷ Nguyên',
        'PMinh Đức=8up|XLiên Xuân=8v4.8vj|PLưu Kiếm=8v4|XBạch Đằng=8up|XNinh Sơn=8vj|PQuảng Thanh=8vm|PTrần Hưng Đạo=8v4|XQuang Trung=8v4.8vm|PLê Hồng Phong=8vm.8x1|PHoà Bình=8wd|PThủy Hà=8wd.8x4|PAn Lư=8wd.8x4|PPhạm Ngũ Lão=8up|PNam Triệu Giang=8wm|PTam Hưng=8wm|PLập Lễ=8wm|PThiên Hương=8x1|PThuỷ Đường=8x4|PHoàng Lâm=8x1|PHoa Động=8x1.8x4|PDương Quan=8x4',
      ],
      [
        'Quận An Dương',
        'PLê Lợi=8xp.8y1.8yp|PLê Thiện=8y1.8ya|PAn Hoà=8y1|PHồng Phong=8y1|PTân Tiến=8xp.8y1.8ya|PNam Sơn=8xp|PAn Hải=8xp.8yp|PĐồng Thái=8xp.8yp|PAn Đồng=8yp|PHồng Thái=8yp',
      ],
      [
        'Huyện An Lão',
        'TAn Lão=8z1|XBát Trang=8z7|XTrường Thọ=8z7|XTrường Thành=8z7|XAn Tiến=8z1|XQuang Hưng=8zj|XQuang Trung=8zj|XQuốc Tuấn=8zj|XAn Thắng=8z1|TTrường Sơn=8ty.8z1|XTân Dân=8z1|XThái Sơn=8z1.904|XTân Viên=904|XMỹ Đức=904|XChiến Thắng=90a|XAn Thọ=90a|XAn Thái=90a',
      ],
      [
        'Huyện Kiến Thuỵ',
        'TNúi Đối=90g|XĐông Phương=91p|XThuận Thiên=90g|XHữu Bằng=90g|XĐại Đồng=91p|XNgũ Phúc=91d|XKiến Quốc=91d|XDu Lễ=91d|XThanh Sơn=90g|XMinh Tân=91p|XKiến Hưng=90g.91s|XTân Phong=92d|XTân Trào=91s|XĐoàn Xá=91s.92d|XTú Sơn=92d|XĐại Hợp=92d',
      ],
      [
        'Huyện Tiên Lãng',
        'TTiên Lãng=92j|XĐại Thắng=92p|XTiên Cường=92p|XTự Cường=92p|XQuyết Tiến=92j|XKhởi Nghĩa=92j|XTiên Thanh=92j|XCấp Tiến=937|XKiến Thiết=937|XĐoàn Lập=937|XTân Minh=937.93j|XTiên Thắng=93j|XTiên Minh=93j|XBắc Hưng=93y|XNam Hưng=93y|XHùng Thắng=941|XTây Hưng=93y|XĐông Hưng=93y|XVinh Quang=941',
      ],
      [
        'Huyện Vĩnh Bảo',
        'TVĩnh Bảo=94g|XDũng Tiến=94y|XGiang Biên=94y|XThắng Thuỷ=94s|XTrung Lập=94s|XViệt Tiến=94s|XVĩnh An=94y|XVĩnh Hoà=954|XHùng Tiến=954|XTân Hưng=94g|XTân Liên=94g|XVĩnh Hưng=94g|XVĩnh Hải=95v|XLiên Am=967|XLý Học=96v|XTam Cường=967|XHoà Bình=96v|XTiền Phong=95v|XCao Minh=967|XTrấn Dương=96v',
      ],
      [
        'Huyện Cát Hải',
        'TCát Bà=96y|TCát Hải=96y|XNghĩa Lộ=96y|XĐồng Bài=96y|XHoàng Châu=96y|XVăn Phong=96y|XPhù Long=96y|XGia Luận=96y|XHiền Hào=96y|XTrân Châu=96y|XViệt Hải=96y|XXuân Đám=96y',
      ],
      ['Huyện Bạch Long Vĩ', '', ['11948']],
    ],
  ],
  [
    'Tỉnh Hưng Yên',
    [
      [
        'Thành phố Hưng Yên',
        'PLam Sơn=98v|PHiến Nam=981|PAn Tảo=981|PLê Lợi=981|PMinh Khai=981|PHồng Châu=98s|XTrung Nghĩa=981|XLiên Phương=981|XPhương Nam=98p|XQuảng Châu=98s|XBảo Khê=98v|XPhú Cường=98v|XHùng Cường=98v|XTân Hưng=98p|XHoàng Hanh=98s',
      ],
      [
        'Huyện Văn Lâm',
        'TNhư Quỳnh=99g|XLạc Đạo=994.997|XChỉ Đạo=994|XĐại Đồng=997|XViệt Hưng=997|XTân Quang=99g|XĐình Dù=997.99g|XMinh Hải=994|XLương Tài=997|XTrưng Trắc=99g|XLạc Hồng=99g',
      ],
      [
        'Huyện Văn Giang',
        'TVăn Giang=99v|XXuân Quan=9a1|XCửu Cao=9a1|XPhụng Công=9a1|XNghĩa Trụ=9a7|XLong Hưng=9a7|XVĩnh Khúc=9a7|XLiên Nghĩa=99v|XTân Tiến=99v|XThắng Lợi=9ap|XMễ Sở=9ap',
      ],
      [
        'Huyện Yên Mỹ',
        'TYên Mỹ=9bd|XNguyễn Văn Linh=9b4|XĐồng Than=9ba|XNgọc Long=9b4|XLiêu Xá=9b4|XHoàn Long=9ba|XTân Lập=9bd|XThanh Long=9bv|XYên Phú=9bv|XTrung Hòa=9bd|XViệt Yên=9bv|XTân Minh=9bd',
      ],
      [
        'Thị xã Mỹ Hào',
        'PBần Yên Nhân=9c7|PPhan Đình Phùng=9c7|XCẩm Xá=9c7|XDương Quang=9cv|XHòa Phong=9cv|PNhân Hòa=9c7|PDị Sử=9d1|PBạch Sam=9cv|PMinh Đức=9cv|PPhùng Chí Kiên=9d1|XXuân Dục=9d1|XNgọc Lâm=9d1|XHưng Long=9d1',
      ],
      [
        'Huyện Ân Thi',
        'TÂn Thi=9da|XPhù Ủng=9dg|XBắc Sơn=9dg|XBãi Sậy=9dg|XĐào Dương=9dg|XQuang Vinh=9da|XVân Du=9dy|XXuân Trúc=9dy|XHoàng Hoa Thám=9da|XQuảng Lãng=9dy|XĐa Lộc=9eg|XĐặng Lễ=9eg|XCẩm Ninh=9eg|XNguyễn Trãi=9eg|XHồ Tùng Mậu=9es|XTiền Phong=9es|XHồng Quang=9es|XHạ Lễ=9es',
      ],
      [
        'Huyện Khoái Châu',
        'TKhoái Châu=9f1|XĐông Tảo=9ba|XBình Minh=9ap|XPhạm Hồng Thái=9fj|XÔng Đình=9fj|XTân Dân=9fj|XTứ Dân=9g7|XAn Vĩ=9fj|XĐông Kết=9f1|XDân Tiến=9fy|XĐồng Tiến=9fy|XTân Châu=9g7|XLiên Khê=9f1|XPhùng Hưng=9f1|XViệt Hòa=9fy|XĐông Ninh=9g7|XĐại Tập=9g7|XChí Minh=9gv|XThuần Hưng=9gv|XNguyễn Huệ=9gv',
      ],
      [
        'Huyện Kim Động',
        'TLương Bằng=9h4|XNghĩa Dân=9ha|XToàn Thắng=9ha|XVĩnh Xá=9ha|XPhạm Ngũ Lão=9h4|XPhú Thọ=9i1|XĐồng Thanh=9ha|XSong Mai=9ia|XChính Nghĩa=9h4|XMai Động=9i1|XĐức Hợp=9i1|XHùng An=9ia|XNgọc Thanh=98v.9ia|XDiên Hồng=9h4|XHiệp Cường=9ia',
      ],
      [
        'Huyện Tiên Lữ',
        'TVương=9ip|XHưng Đạo=9ip|XNhật Tân=9ip|XLệ Xá=9jd|XAn Viên=9ip|XTrung Dũng=9jd|XHải Thắng=9jg|XThủ Sỹ=98p|XThiện Phiến=9jg|XThụy Lôi=9jg|XCương Chính=9jd',
      ],
      [
        'Huyện Phù Cừ',
        'TTrần Cao=9k7|XMinh Tân=9k7|XPhan Sào Nam=9km|XQuang Hưng=9k7|XMinh Hoàng=9km|XĐoàn Đào=9km|XTống Phan=9k7|XĐình Cao=9l4|XNhật Quang=9l4|XTam Đa=9l7|XTiên Tiến=9l4|XNguyên Hòa=9l7|XTống Trân=9l7',
      ],
    ],
  ],
  [
    'Tỉnh Thái Bình',
    [
      [
        'Thành phố Thái Bình',
        'PLê Hồng Phong=a7d|PBồ Xuyên=a7d|PĐề Thám=9lw|PKỳ Bá=9ly|PQuang Trung=9lw|PPhú Khánh=9ma|PTiền Phong=a7d|PTrần Hưng Đạo=9lw|PTrần Lãm=9ly|XĐông Hòa=9w1|PHoàng Diệu=9w1|XPhú Xuân=9lw|XVũ Phúc=9ma|XVũ Chính=9ly|XĐông Mỹ=9w1|XĐông Thọ=9w1|XVũ Đông=9ly|XVũ Lạc=9ly|XTân Bình=a7d',
      ],
      [
        'Huyện Quỳnh Phụ',
        'TQuỳnh Côi=9mg|XAn Khê=9n7|XAn Đồng=9n7|XQuỳnh Hoa=9nj|XQuỳnh Lâm=9np|XQuỳnh Thọ=9nj|XAn Hiệp=9n7|XQuỳnh Hoàng=9np|XQuỳnh Giao=9nj|XAn Thái=9n7|XAn Cầu=9ny|XQuỳnh Hồng=9mg|XQuỳnh Khê=9o4|XQuỳnh Minh=9nj|XAn Ninh=9nv|XQuỳnh Ngọc=9np|XQuỳnh Hải=9mg|TAn Bài=9nv|XAn Ấp=9ny|XQuỳnh Hội=9mg|XChâu Sơn=9o4|XQuỳnh Mỹ=9mg|XAn Quí=9ny|XAn Thanh=9nv|XAn Vũ=9nv|XAn Lễ=9ny|XQuỳnh Hưng=9mg|XAn Mỹ=9nv|XQuỳnh Nguyên=9o4|XAn Vinh=9pd|XAn Dục=9pj|XĐông Hải=9pd|XTrang Bảo Xá=9pd|XAn Tràng=9pj|XĐồng Tiến=9pj',
      ],
      [
        'Huyện Hưng Hà',
        'THưng Hà=9pm|XQuang Trung=9qj|XTân Lễ=9qd|XCộng Hòa=9pv|XCanh Tân=9pv|XHòa Tiến=9pv|XTân Tiến=9qy|THưng Nhân=9qd|XĐoan Hùng=9qy|XDuyên Hải=9qj|XTân Hòa=9pv|XVăn Cẩm=9qj|XBắc Sơn=9qv|XĐông Đô=9qv|XPhúc Khánh=9qy|XLiên Hiệp=9qd|XTây Đô=9qv|XThống Nhất=9pm|XTiến Đức=9qd|XThái Hưng=9qd|XThái Phương=9qy|XHòa Bình=9pm|XChi Lăng=9qv|XMinh Khai=9pm|XHồng An=9s4|XKim Chung=9pm|XHồng Lĩnh=9pm|XMinh Tân=9s4|XVăn Lang=9pm|XĐộc Lập=9s4|XChí Hòa=9sd|XMinh Hòa=9sd|XHồng Minh=9sd',
      ],
      [
        'Huyện Đông Hưng',
        'TĐông Hưng=9sg|XĐông Phương=9sm|XLiên An Đô=9ss|XĐông Sơn=9sg|XĐông Cường=9sm|XPhú Lương=9ss|XMê Linh=9ss|XLô Giang=9ss|XĐông La=9sg|XMinh Tân=9ua|XĐông Xá=9sm|XNguyên Xá=9sg|XPhong Dương Tiến=9ts|XHồng Việt=9ua|XHà Giang=9u1|XĐông Kinh=9u1|XĐông Hợp=9sg|XThăng Long=9ua|XĐông Các=9sg|XPhú Châu=9ts|XLiên Hoa=9uj|XĐông Tân=9vd|XĐông Vinh=9u1|XXuân Quang Động=9uv|XHồng Bạch=9ua|XTrọng Quan=9uj|XHồng Giang=9uj|XĐông Quan=9vd|XĐông Á=9vd|XĐông Hoàng=9uv|XĐông Dương=9w1|XMinh Phú=9uj',
      ],
      [
        'Huyện Thái Thụy',
        'TDiêm Điền=9wa|XThụy Trường=9xa|XHồng Dũng=9xa|XThụy Quỳnh=9x7|XAn Tân=9xa|XThụy Ninh=9wy|XThụy Hưng=9xd|XThụy Việt=9x7|XThụy Văn=9x7|XThụy Xuân=9xa|XDương Phúc=9xd|XThụy Trình=9wa|XThụy Bình=9wa|XThụy Chính=9wy|XThụy Dân=9wy|XThụy Hải=9wa|XThụy Liên=9wa|XThụy Duyên=9yg|XThụy Thanh=9yg|XThụy Sơn=9xd|XThụy Phong=9yg|XThái Thượng=9yy|XThái Nguyên=9yy|XDương Hồng Thủy=9ys|XThái Giang=9yv|XHòa An=9yy|XSơn Hà=9yv|XThái Phúc=9ys|XThái Hưng=9yy|XThái Đô=9zj|XThái Xuyên=9zj|XMỹ Lộc=9zj|XTân Học=9zj|XThái Thịnh=a01|XThuần Thành=a01|XThái Thọ=a01',
      ],
      [
        'Huyện Tiền Hải',
        'TTiền Hải=a0a|XĐông Trà=a0s|XĐông Long=a0s|XVũ Lăng=a0a|XĐông Xuyên=a0s|XTây Lương=a0a|XTây Ninh=a0a|XĐông Quang=a0s|XĐông Hoàng=a17|XĐông Minh=a17|XAn Ninh=a0a|XĐông Cơ=a17|XTây Giang=a1p|XĐông Lâm=a17|XPhương Công=a27|XÁi Quốc=a1p|XNam Cường=a2p|XVân Trường=a27|XNam Chính=a2p|XBắc Hải=a27|XNam Thịnh=a2p|XNam Hà=a2v|XNam Tiến=a2p|XNam Trung=a2y|XNam Hồng=a2v|XNam Hưng=a2y|XNam Hải=a2v|XNam Phú=a2y',
      ],
      [
        'Huyện Kiến Xương',
        'TKiến Xương=a37|XTrà Giang=a3p|XQuốc Tuấn=a3p|XAn Bình=a3s|XTây Sơn=9ly|XHồng Thái=a3p|XBình Nguyên=a3s|XLê Lợi=a4g|XVũ Lễ=a4s|XThanh Tân=a3s|XThống Nhất=a4g|XVũ Ninh=a51|XVũ An=a51|XQuang Lịch=a4s|XHòa Bình=a4s|XBình Minh=a37|XVũ Quí=a51|XQuang Bình=a37|XVũ Trung=a51|XVũ Công=a5j|XHồng Vũ=a5j|XQuang Minh=a37|XQuang Trung=a37|XMinh Quang=a67|XMinh Tân=a67|XNam Bình=a6a|XBình Thanh=a67|XBình Định=a6a|XHồng Tiến=a6a',
      ],
      [
        'Huyện Vũ Thư',
        'TVũ Thư=a6g|XHồng Lý=a77|XĐồng Thanh=a77|XXuân Hòa=a77|XHiệp Hòa=a7a|XPhúc Thành=a7d|XTân Phong=a7d|XSong Lãng=a7a|XTân Hòa=a7d|XViệt Hùng=a77|XMinh Lãng=a7a|XMinh Khai=a6g|XDũng Nghĩa=a6g|XMinh Quang=a6g|XTam Quang=a6g|XTân Lập=a7y|XBách Thuận=a7y|XTự Tân=a7y|XSong An=9ma|XTrung An=9ma|XVũ Hội=a8g|XHòa Bình=a6g|XNguyên Xá=9ma|XViệt Thuận=a8g|XVũ Vinh=a8g|XVũ Đoài=a8v|XVũ Tiến=a8v|XVũ Vân=a8g|XDuy Nhất=a8v|XHồng Phong=a8v',
      ],
    ],
  ],
  [
    'Tỉnh Hà Nam',
    [
      [
        'Thành phố Phủ Lý',
        'PQuang Trung=a91.aba|PLê Hồng Phong=a97|PChâu Cầu=a91|PLam Hạ=aba|XPhù Vân=a97|PLiêm Chính=a91|PThanh Châu=a91|PChâu Sơn=a9y|PTân Hiệp=aba|XKim Bình=a97|PTân Liêm=adg|PThanh Tuyền=a9y|XĐinh Xá=adg|XTrịnh Xá=adg',
      ],
      [
        'Thị xã Duy Tiên',
        'PĐồng Văn=aas|PHòa Mạc=aa4.aaa|XMộc Hoàn=aaa|PChâu Giang=aaa|PBạch Thượng=aas|PDuy Minh=aag|PDuy Hải=aag|XChuyên Ngoại=aa4|PYên Bắc=aas|XTrác Văn=aa4|PTiên Nội=ab7.aba|PHoàng Đông=aag.aba|XYên Nam=aa4|XTiên Ngoại=ab7.aba|XTiên Sơn=ab7',
      ],
      [
        'Thị xã Kim Bảng',
        'PQuế=abs|XNguyễn Úy=ac4|PĐại Cương=ac1|PLê Hồ=ac1|PTượng Lĩnh=ac4|PTân Tựu=aca|PĐồng Hóa=ac1|XHoàng Tây=aca|PTân Sơn=ac4|XThụy Lôi=acs|XVăn Xá=abs|XKhả Phong=acs|PNgọc Sơn=abs|PBa Sao=acs|XLiên Sơn=ad7|PThi Sơn=ad7|XThanh Sơn=ad7',
      ],
      [
        'Huyện Thanh Liêm',
        'TKiện Khê=a9y|XLiêm Phong=ads|XThanh Hà=ads|XLiêm Cần=ads|XLiêm Thuận=aej|XThanh Thủy=aea|XThanh Phong=aea|TTân Thanh=aea|XThanh Tân=aep|XLiêm Túc=aej|XLiêm Sơn=aej|XThanh Hương=aev|XThanh Nghị=aep|XThanh Tâm=aev|XThanh Nguyên=aev|XThanh Hải=aep',
      ],
      [
        'Huyện Bình Lục',
        'TBình Mỹ=af1|XBình Nghĩa=af4|XTràng An=af4|XĐồng Du=af4|XNgọc Lũ=ag4|XĐồn Xá=af1|XAn Ninh=afv|XBồ Đề=afv|XBình An=ag4|XVũ Bản=afv|XTrung Lương=ag4|XAn Đổ=agm|XLa Sơn=af1|XTiêu Động=agm|XAn Lão=agm',
      ],
      [
        'Huyện Lý Nhân',
        'XHợp Lý=ah1|XNguyên Lý=ahj|XChính Lý=ah1|XChân Lý=ah7|XĐạo Lý=ah7|XCông Lý=ahj|XVăn Lý=ah1|XBắc Lý=ah7|XĐức Lý=ahj|XTrần Hưng Đạo=ahm|TVĩnh Trụ=ahp|XNhân Thịnh=ai1|XNhân Khang=ahp|XNhân Mỹ=ai1|XNhân Nghĩa=ahm|XNhân Chính=ahp|XNhân Bình=ahm|XPhú Phúc=aij|XXuân Khê=ai1|XTiến Thắng=aij|XHòa Hậu=aij',
      ],
    ],
  ],
  [
    'Tỉnh Nam Định',
    [
      [
        'Thành phố Nam Định',
        'PVị Xuyên=ajp|PTrường Thi=amp|PTrần Hưng Đạo=ajp|PCửa Bắc=ajp|PNăng Tĩnh=ajp|PQuang Trung=ajp|PLộc Hạ=ak4|PLộc Vượng=ajp|PCửa Nam=ajp|PLộc Hòa=akd|PNam Phong=as4|PMỹ Xá=akj|PNam Vân=asg|PHưng Lộc=aks|XMỹ Hà=akd|XMỹ Thắng=akd|XMỹ Trung=ak4|XMỹ Tân=ak4|XMỹ Phúc=ajp|XMỹ Thuận=aks|XMỹ Lộc=aks',
      ],
      [
        'Huyện Vụ Bản',
        'TGôi=alp|XHiển Khánh=am1|XMinh Tân=aly|XHợp Hưng=am1|XĐại An=akj|XCộng Hòa=aly|XTrung Thành=am1|XQuang Trung=am1|XThành Lợi=amp|XKim Thái=alp|XLiên Minh=amy|XĐại Thắng=amy|XTam Thanh=alp|XVĩnh Hào=amy',
      ],
      [
        'Huyện Ý Yên',
        'TLâm=an7|XTrung Nghĩa=anj|XTân Minh=anj|XYên Thọ=any|XPhú Hưng=any|XYên Chính=any|XYên Bình=aoa|XYên Mỹ=aoa|XYên Dương=aoa|XYên Khánh=an7|XYên Phong=an7|XYên Ninh=aoa|XYên Lương=ap4|XYên Tiến=ap4|XYên Thắng=ap4|XYên Phúc=apa|XYên Cường=apa|XYên Lộc=apa|XHồng Quang=an7|XYên Đồng=apj|XYên Khang=apj|XYên Nhân=apa|XYên Trị=apj',
      ],
      [
        'Huyện Nghĩa Hưng',
        'TLiễu Đề=apv|TRạng Đông=apy|XĐồng Thịnh=aq4|XNghĩa Thái=apv|XHoàng Nam=aq4|XNghĩa Châu=apv|XNghĩa Trung=apv|XNghĩa Sơn=aqm|XNghĩa Lạc=aqm|XNghĩa Hồng=aqv|XNghĩa Phong=aqv|XNghĩa Phú=aqv|TQuỹ Nhất=ar7|XNghĩa Hùng=arp|XNghĩa Lâm=arp|XNghĩa Thành=ar7|XPhúc Thắng=apy|XNghĩa Lợi=ar7|XNghĩa Hải=arp|XNam Điền=apy',
      ],
      [
        'Huyện Nam Trực',
        'TNam Giang=ary|XNam Điền=as4|XNghĩa An=asg|XNam Thắng=asj|XHồng Quang=asg|XTân Thịnh=asj|XNam Cường=ary|XNam Hồng=asj|XNam Hùng=ary|XNam Hoa=at1|XNam Dương=at7|XNam Thanh=at1|XNam Lợi=at1|XBình Minh=at7|XĐồng Sơn=ata|XNam Tiến=at7|XNam Hải=at1|XNam Thái=ata',
      ],
      [
        'Huyện Trực Ninh',
        'TCổ Lễ=atm|XPhương Định=aty|XTrực Chính=aty|XTrung Đông=atm|XLiêm Hải=aty|XTrực Tuấn=atm|XViệt Hùng=aug|XTrực Đạo=aug|XTrực Hưng=aud|XTrực Nội=aud|TCát Thành=aug|XTrực Thanh=aud|XTrực Khang=aum|XTrực Thuận=aum|XTrực Mỹ=aum|XTrực Đại=auv|XTrực Cường=av1|TNinh Cường=av1|XTrực Thái=auv|XTrực Hùng=av1|XTrực Thắng=auv',
      ],
      [
        'Huyện Xuân Trường',
        'TXuân Trường=avd|XXuân Châu=avj|XXuân Hồng=avj|XXuân Thành=avj|XXuân Thượng=avj|XXuân Giang=avs|XXuân Tân=avs|XXuân Ngọc=avd|XTrà Lũ=awa|XThọ Nghiệp=awa|XXuân Phú=avs|XXuân Vinh=awa|XXuân Ninh=avd|XXuân Phúc=avd',
      ],
      [
        'Huyện Giao Thủy',
        'TQuất Lâm=ays|XGiao Hương=axd|XHồng Thuận=axy|XGiao Thiện=axd|XGiao Thanh=axd|TGiao Thủy=axj|XBình Hòa=axj|XGiao Hà=ayj|XGiao Nhân=axv|XGiao An=axy|XGiao Lạc=axy|XGiao Châu=axv|XGiao Tân=aya|XGiao Yến=aya|XGiao Xuân=ayj|XGiao Thịnh=ays|XGiao Hải=ayj|XBạch Long=aya|XGiao Long=axv|XGiao Phong=ays',
      ],
      [
        'Huyện Hải Hậu',
        'TYên Định=ayv|TCồn=ayy|TThịnh Long=az1|XHải Nam=azs|XHải Trung=ayv|XHải Minh=azg|XHải Anh=azg|XHải Hưng=azs|XHải Long=ayv|XHải Đường=azg|XHải Lộc=azs|XHải Quang=b0v|XHải Đông=b0v|XHải Sơn=ayy|XHải Tân=ayy|XHải Phong=b0p|XHải An=b0p|XHải Tây=b0v|XHải Phú=b1g|XHải Giang=b0p|XHải Ninh=az1|XHải Xuân=b1g|XHải Châu=az1|XHải Hòa=b1g',
      ],
    ],
  ],
  [
    'Tỉnh Ninh Bình',
    [
      [
        'Thành phố Tam Điệp',
        'PBắc Sơn=b2y|PTrung Sơn=b31|PNam Sơn=b31|PTây Sơn=b2y|XYên Sơn=b37|PYên Bình=bd1|PTân Bình=b37|XQuang Sơn=b2y|XĐông Sơn=b31',
      ],
      [
        'Huyện Nho Quan',
        'XXích Thổ=b3p|XGia Lâm=b3p|XGia Sơn=b3p|XThạch Bình=b47|XGia Thủy=b41|XGia Tường=b41|XCúc Phương=b44|XPhú Sơn=b47|XĐức Long=b41|XLạc Vân=b47|XĐồng Phong=b4s|XYên Quang=b4s|XThượng Hòa=b4y|TNho Quan=b4s|XVăn Phương=b44|XThanh Sơn=b4y|XPhúc Sơn=b7p|XVăn Phú=b4y|XPhú Lộc=b5g|XKỳ Phú=b5m|XQuỳnh Lưu=b5g|XPhú Long=b5m|XQuảng Lạc=b37',
      ],
      [
        'Huyện Gia Viễn',
        'TThịnh Vượng=b5s|XGia Hòa=b5s|XGia Hưng=b6a|XLiên Sơn=b6a|XGia Thanh=b6m|XGia Vân=b6g|XGia Phú=b6a|XGia Xuân=b6m|XGia Lập=b6g|XGia Trấn=b6m|XGia Phương=b6s|XGia Tân=b6g.b7p|XTiến Thắng=b6s|XGia Trung=b6s|XGia Minh=b7g|XGia Lạc=b7g|XGia Sinh=b7p|XGia Phong=b7g',
      ],
      [
        'Thành phố Hoa Lư',
        'PĐông Thành=b21|PTân Thành=b21|PVân Giang=b21|PBích Đào=b21|PNam Bình=b21|PNam Thành=b21|PNinh Khánh=b21|XNinh Nhất=b21|XNinh Tiến=b21|PNinh Phúc=b8m|PNinh Sơn=b2v|PNinh Phong=b2v|PNinh Mỹ=b21|PNinh Giang=b7p|XTrường Yên=b7p|XNinh Khang=b21|XNinh Hòa=b7p|XNinh Hải=b2v|XNinh Vân=b2v|XNinh An=b2v',
      ],
      [
        'Huyện Yên Khánh',
        'TYên Ninh=b8g|XKhánh Thiện=b8j|XKhánh Phú=b8m|XKhánh Hòa=b8m|XKhánh Lợi=b8j|XKhánh An=b8m|XKhánh Cường=b8j|XKhánh Cư=b8g|XKhánh Hải=b8g|XKhánh Trung=b9s|XKhánh Mậu=b9y|XKhánh Vân=b8g|XKhánh Hội=b9y|XKhánh Công=b9s|XKhánh Thành=b9s|XKhánh Nhạc=b9v|XKhánh Thủy=b9y|XKhánh Hồng=b9v',
      ],
      [
        'Huyện Kim Sơn',
        'TPhát Diệm=ba4|TBình Minh=ba7|XHồi Ninh=bb1|XXuân Chính=bb1|XKim Định=bam|XÂn Hòa=bam|XHùng Tiến=bam|XQuang Thiện=bav|XNhư Hòa=bav|XChất Bình=bb1|XĐồng Hướng=bav|XKim Chính=ba4|XThượng Kiệm=ba4|XTân Thành=bbm|XYên Lộc=bbm|XLai Thành=bbm|XĐịnh Hóa=bbp|XVăn Hải=bbp|XKim Tân=bbp|XKim Mỹ=ba7|XCồn Thoi=ba7|XKim Trung=bca|XKim Đông=bca',
      ],
      [
        'Huyện Yên Mô',
        'TYên Thịnh=bcd|XKhánh Thượng=bd1|XKhánh Dương=bcd|XYên Phong=bd4|XYên Hòa=bcd|XYên Thắng=bd1|XYên Từ=bd4|XYên Thành=bdm|XYên Nhân=bd4|XYên Mỹ=bdj|XYên Mạc=bdj|XYên Đồng=bdm|XYên Thái=bdm|XYên Lâm=bdj',
      ],
    ],
  ],
  [
    'Tỉnh Thanh Hóa',
    [
      [
        'Thành phố Thanh Hóa',
        'PHàm Rồng=bdy|PĐông Thọ=bdy.bf1|PNam Ngạn=bdy|PTrường Thi=bf1|PĐiện Biên=bf1|PPhú Sơn=bf1|PLam Sơn=bf1|PBa Đình=bf1|PNgọc Trạo=bf1|PĐông Vệ=bf1|PĐông Sơn=bf1|PĐông Cương=bdy|PĐông Hương=bf1|PĐông Hải=bf1|PQuảng Hưng=cqy|PQuảng Thắng=co1|PQuảng Thành=cqy|XThiệu Vân=c8d|PThiệu Khánh=c8d|PThiệu Dương=bdy|PTào Xuyên=cad|PLong Anh=cad|PHoằng Quang=cad|PHoằng Đại=cad|PRừng Thông=cmy|XĐông Hoàng=cmy|XĐông Ninh=cmy|XĐông Hòa=cmy|XĐông Yên=co1|PĐông Lĩnh=c8d|XĐông Minh=cmy|XĐông Thanh=c8d|XĐông Tiến=c8d|XĐông Khê=cmy|PĐông Thịnh=cmy|XĐông Văn=co1|XĐông Phú=co1|XĐông Nam=co1|XĐông Quang=co1|XĐông Vinh=co1|PĐông Tân=cmy|PAn Hưng=bf1.co1|PQuảng Thịnh=cqy|PQuảng Đông=cqy|PQuảng Cát=cqy|PQuảng Phú=cqy|PQuảng Tâm=cqy',
      ],
      [
        'Thị xã Bỉm Sơn',
        'PBắc Sơn=bfm|PBa Đình=bfg|PLam Sơn=bfg|PNgọc Trạo=bfm|PĐông Sơn=bfg|PPhú Sơn=bfm|XQuang Trung=bfm',
      ],
      [
        'Thành phố Sầm Sơn',
        'PTrung Sơn=cr7|PBắc Sơn=cr7|PTrường Sơn=cr7|PQuảng Cư=cr7|PQuảng Tiến=cr7|XQuảng Minh=cqs|XĐại Hùng=cqs|PQuảng Thọ=cr7|PQuảng Châu=cr7|PQuảng Vinh=cqs',
      ],
      [
        'Huyện Mường Lát',
        'TMường Lát=bgd|XTam Chung=bgg|XMường Lý=bgm|XTrung Lý=bgp|XQuang Chiểu=bgs|XPù Nhi=bgv|XNhi Sơn=bgw|XMường Chanh=bgy',
      ],
      [
        'Huyện Quan Hóa',
        'THồi Xuân=bh1|XThành Sơn=bh4|XTrung Sơn=bh7|XPhú Thanh=bha|XTrung Thành=bh4|XPhú Lệ=bha|XPhú Sơn=bha|XPhú Xuân=bhm|XHiền Chung=bhs|XHiền Kiệt=bhs|XNam Tiến=bhy|XThiên Phủ=bi4|XPhú Nghiêm=bh1|XNam Xuân=bhy|XNam Động=bi4',
      ],
      [
        'Huyện Bá Thước',
        'TCành Nàng=bij|XĐiền Thượng=bis|XĐiền Hạ=bis|XĐiền Quang=bis|XĐiền Trung=bja|XThành Sơn=bjg|XLương Ngoại=bjd|XÁi Thượng=bja|XLương Nội=bjd|XĐiền Lư=bja|XLương Trung=bjd|XLũng Niêm=bjg|XLũng Cao=bjj|XHạ Trung=bij|XCổ Lũng=bjj|XThành Lâm=bjg|XBan Công=bij|XKỳ Tân=bjy|XVăn Nho=bjy|XThiết Ống=bk4|XThiết Kế=bk4',
      ],
      [
        'Huyện Quan Sơn',
        'XTrung Xuân=bkp|XTrung Thượng=bl4|XTrung Tiến=bkp|XTrung Hạ=bkp|XSơn Hà=bl7|XTam Thanh=bkv|XSơn Thủy=bky|XNa Mèo=bl1|TSơn Lư=bl4.bl7|XTam Lư=bl7|XSơn Điện=bla|XMường Mìn=bld',
      ],
      [
        'Huyện Lang Chánh',
        'XYên Khương=blj|XYên Thắng=blm|XTrí Nang=bm7|XGiao An=blv|XGiao Thiện=blv|XTân Phúc=bma|XTam Văn=bm1|XLâm Phú=bm1|TLang Chánh=bm7|XĐồng Lương=bma',
      ],
      [
        'Huyện Ngọc Lặc',
        'TNgọc Lặc=bmd|XLam Sơn=bo4|XMỹ Tân=bmd|XThúy Sơn=bmd|XThạch Lập=bn1|XVân Âm=bnm|XCao Ngọc=bo4|XQuang Trung=bn1|XĐồng Thịnh=bn1|XNgọc Liên=bn7|XNgọc Sơn=bn7|XLộc Thịnh=bn7|XCao Thịnh=bn7|XNgọc Trung=bn7|XPhùng Giáo=bnm|XPhùng Minh=bns|XPhúc Thịnh=bns|XNguyệt Ấn=bnm|XKiên Thọ=bns|XMinh Tiến=bo4|XMinh Sơn=bo4',
      ],
      [
        'Huyện Cẩm Thủy',
        'TPhong Sơn=bo7|XCẩm Thành=bom|XCẩm Quý=bos|XCẩm Lương=bos|XCẩm Thạch=bom|XCẩm Liên=bom|XCẩm Giang=bos|XCẩm Bình=bom|XCẩm Tú=bos|XCẩm Châu=bp7|XCẩm Tâm=bp7|XCẩm Ngọc=bo7|XCẩm Long=bpm|XCẩm Yên=bp7|XCẩm Tân=bpm|XCẩm Phú=bpm|XCẩm Vân=bp7',
      ],
      [
        'Huyện Thạch Thành',
        'TKim Tân=bpv|TVân Du=bpy|XThạch Lâm=bq7|XThạch Quảng=bq7|XThạch Tượng=bq7|XThạch Cẩm=bqj|XThạch Sơn=bqj|XThạch Bình=bqj|XThạch Định=bpv|XThạch Long=bqj|XThành Mỹ=br1|XThành Yên=br1|XThành Vinh=br1|XThành Minh=br1|XThành Công=bpy|XThành Tân=bpy|XThành Trực=bpv|XThành Tâm=brm|XThành An=brm|XThành Thọ=bpv|XThành Tiến=bpv|XThành Long=brm|XThành Hưng=bpv|XNgọc Trạo=brm',
      ],
      [
        'Huyện Hà Trung',
        'THà Trung=bs7.bsm|THà Long=bsa|XHà Vinh=bfg|XHà Bắc=bsa|XHoạt Giang=bsm|XYên Dương=bsm|XHà Giang=bsa|XLĩnh Toại=bsy|XHà Ngọc=bs7|XYến Sơn=bs7|XHà Sơn=btg|THà Lĩnh=btg|XHà Đông=bs7|XHà Tân=btg|XHà Tiến=btg|XHà Bình=bs7.bsm|XThái Lai=bsy|XHà Châu=bsy|XHà Hải=bsy',
      ],
      [
        'Huyện Vĩnh Lộc',
        'TVĩnh Lộc=bud|XVĩnh Quang=bup|XVĩnh Yên=bup|XVĩnh Tiến=bup|XVĩnh Long=bup|XVĩnh Phúc=bud|XVĩnh Hưng=bud|XVĩnh Hòa=bud|XVĩnh Hùng=bva|XMinh Tân=bva|XNinh Khang=bud|XVĩnh Thịnh=bva|XVĩnh An=bva',
      ],
      [
        'Huyện Yên Định',
        'TThống Nhất=bw1|TYên Lâm=bw4|XYên Tâm=bw1|XYên Phú=bw1|TQuý Lộc=bw4|XYên Thọ=bw4|XYên Trung=bwd|XYên Trường=bwd|XYên Phong=bwd|XYên Thái=bwd|XYên Hùng=bwy|XYên Thịnh=bwy|XYên Ninh=bwy|XĐịnh Tăng=bxp|XĐịnh Hòa=bx4|XĐịnh Thành=bx4|XĐịnh Công=bx4|XĐịnh Tân=bxd|XĐịnh Tiến=bxd|XĐịnh Long=bxp|XĐịnh Liên=bxp|TQuán Lào=bxp|XĐịnh Hưng=bxd|XĐịnh Hải=bxd|XĐịnh Bình=bx4',
      ],
      [
        'Huyện Thọ Xuân',
        'XXuân Hồng=byj|TThọ Xuân=byj|XBắc Lương=byp|XNam Giang=byp|XXuân Phong=byp|XThọ Lộc=byp|XXuân Trường=byj|XXuân Hòa=bz4|XThọ Hải=bz4|XTây Hồ=byp|XXuân Giang=byj|XXuân Sinh=c01|XXuân Hưng=bz4|XThọ Diên=bz4|XThọ Lâm=c01|XThọ Xương=bzs|XXuân Bái=bzs|XXuân Phú=c01|TSao Vàng=c01|TLam Sơn=bzs|XXuân Thiên=c0g|XThuận Minh=c0g|XThọ Lập=c0g|XQuảng Phú=c0m|XXuân Tín=c0m|XPhú Xuân=c0m|XXuân Lai=c14|XXuân Lập=c14|XXuân Minh=c14|XTrường Xuân=c14',
      ],
      [
        'Huyện Thường Xuân',
        'XBát Mọt=c1j|XYên Nhân=c1m|XXuân Lẹ=c2y|XVạn Xuân=c1y|XLương Sơn=c24|XXuân Cao=c2a|XLuận Thành=c2a|XLuận Khê=c2a.c31|XXuân Thắng=c2j|XXuân Lộc=c2j|TThường Xuân=c2m|XXuân Dương=c2m|XThọ Thanh=c2m|XNgọc Phụng=c2m|XXuân Chinh=c2y|XTân Thành=c31',
      ],
      [
        'Huyện Triệu Sơn',
        'TTriệu Sơn=c34|XThọ Sơn=c37|XThọ Bình=c37|XThọ Tiến=c5m|XHợp Lý=c3m|XHợp Tiến=c3m|XHợp Thành=c3m|XTriệu Thành=c3m|XHợp Thắng=c3m|XMinh Sơn=c34|XDân Lực=c34|XDân Lý=c34|XDân Quyền=c34|XAn Nông=c5y|XVăn Sơn=c4j|XThái Hòa=c4j|TNưa=c4j|XĐồng Lợi=c4s|XĐồng Tiến=c4s|XĐồng Thắng=c4s|XTiến Nông=c5y|XKhuyến Nông=c5y|XXuân Lộc=c5v|XThọ Dân=c5v|XXuân Thọ=c5m|XThọ Tân=c5v|XThọ Ngọc=c5m|XThọ Cường=c5m|XThọ Phú=c5v|XThọ Thế=c5v|XNông Trường=c5y|XBình Sơn=c37',
      ],
      [
        'Huyện Thiệu Hóa',
        'TThiệu Hóa=c64.c6s.c7v|XThiệu Ngọc=c6a|XThiệu Vũ=c6a|XThiệu Phúc=c64|XThiệu Tiến=c6a|XThiệu Công=c64|XThiệu Long=bx4.c64|XThiệu Giang=c6s|XThiệu Duy=c6s|XThiệu Nguyên=c64|XThiệu Hợp=c6s|XThiệu Thịnh=c6s|XThiệu Quang=c6s|XThiệu Thành=c6a|XThiệu Toán=c7g|XThiệu Chính=c7g|XThiệu Hòa=c7g|THậu Hiền=c7g|XThiệu Viên=c7v|XThiệu Lý=c7v|XThiệu Vận=c7v|XThiệu Trung=c7v|XTân Châu=c8d|XThiệu Giao=c8d',
      ],
      [
        'Huyện Hoằng Hóa',
        'TBút Sơn=c8p|XHoằng Xuân=c94|XHoằng Giang=c94|XHoằng Phú=c9d|XHoằng Quỳ=c94|XHoằng Kim=c9d|XHoằng Trung=c9d|XHoằng Trinh=c9y|XHoằng Sơn=c9y|XHoằng Cát=c9y|XHoằng Xuyên=c9y|XHoằng Quý=c9d|XHoằng Hợp=c94|XHoằng Đức=c8p|XHoằng Hà=c8p|XHoằng Đạt=c8p|XHoằng Đạo=c8p|XHoằng Thắng=cbs|XHoằng Đồng=c8p|XHoằng Thái=cbd|XHoằng Thịnh=cbd|XHoằng Thành=cbd|XHoằng Lộc=cbd|XHoằng Trạch=cbd|XHoằng Phong=cbs|XHoằng Lưu=cbs|XHoằng Châu=cbs|XHoằng Tân=cbd|XHoằng Yến=cc7|XHoằng Tiến=cc7|XHoằng Hải=cc7|XHoằng Ngọc=ccg|XHoằng Đông=ccg|XHoằng Thanh=ccg|XHoằng Phụ=ccg|XHoằng Trường=cc7',
      ],
      [
        'Huyện Hậu Lộc',
        'THậu Lộc=ccs|XĐồng Lộc=cdd|XĐại Lộc=cd1|XTriệu Lộc=cd1|XTiến Lộc=cd1|XLộc Sơn=ccs|XCầu Lộc=cdd|XThành Lộc=cdd|XTuy Lộc=cdd|XMỹ Lộc=ccs|XThuần Lộc=ccs|XXuân Lộc=ceg|XHoa Lộc=ceg|XLiên Lộc=ceg|XQuang Lộc=ceg|XPhú Lộc=ceg|XHòa Lộc=ceg|XMinh Lộc=cem|XHưng Lộc=cem|XHải Lộc=cem|XĐa Lộc=cem|XNgư Lộc=cem',
      ],
      [
        'Huyện Nga Sơn',
        'TNga Sơn=cf1|XBa Đình=ch7|XNga Vịnh=ch7|XNga Văn=cfm|XNga Thiện=ch7|XNga Tiến=cfg|XNga Phượng=cfm|XNga Hiệp=cf1|XNga Thanh=cf1|XNga Yên=cf1|XNga Giáp=cga|XNga Hải=cga|XNga Thành=cga|XNga An=cgg|XNga Phú=cgg|XNga Điền=cgg|XNga Tân=cfg|XNga Thủy=cf1|XNga Liên=cga|XNga Thái=cfg|XNga Thạch=cfm|XNga Thắng=cfm|XNga Trường=ch7',
      ],
      [
        'Huyện Như Xuân',
        'TYên Cát=cha|XBãi Trành=chd|XXuân Hòa=chd|XXuân Bình=chd|XHóa Quỳ=chm|XCát Vân=cip|XCát Tân=cip|XTân Bình=cha|XBình Lương=chm|XThanh Quân=cim|XThanh Xuân=cim|XThanh Hòa=cid|XThanh Phong=cid|XThanh Lâm=cid|XThanh Sơn=cim|XThượng Ninh=cip',
      ],
      [
        'Huyện Như Thanh',
        'TBến Sung=cis|XCán Khê=ciy|XXuân Du=ciy|XPhượng Nghi=ciy|XMậu Lâm=cjd|XXuân Khang=cis|XPhú Nhuận=cjd|XHải Long=cis|XXuân Thái=cjm|XXuân Phúc=cjs|XYên Thọ=cis.cjs|XYên Lạc=cjs|XThanh Tân=ck1.cmp|XThanh Kỳ=ck1',
      ],
      [
        'Huyện Nông Cống',
        'TNông Cống=ck7|XTân Phúc=ckp|XTân Thọ=ckp|XHoàng Sơn=ckp|XTân Khang=ckp|XHoàng Giang=ckp|XTrung Chính=ckp|XTrung Thành=cl1|XTế Thắng=cl1|XTế Lợi=cl1|XTế Nông=cl1|XMinh Nghĩa=ck7|XMinh Khôi=ck7|XVạn Hòa=ck7|XTrường Trung=cm4|XVạn Thắng=ck7|XTrường Giang=cm4|XVạn Thiện=ck7|XThăng Long=cly|XTrường Minh=cm4|XTrường Sơn=cm4|XThăng Bình=cly|XCông Liêm=cmp|XTượng Văn=cmj|XThăng Thọ=cly|XTượng Lĩnh=cmj|XTượng Sơn=cmj|XCông Chính=cmp|XYên Mỹ=cmp',
      ],
      [
        'Huyện Quảng Xương',
        'TTân Phong=com|XQuảng Trạch=cps|XQuảng Đức=com|XQuảng Định=com|XQuảng Nhân=crg|XQuảng Ninh=crg|XQuảng Bình=crj|XQuảng Hợp=cqa|XQuảng Văn=cqa|XQuảng Long=cps|XQuảng Yên=cps|XQuảng Hòa=cps|XQuảng Khê=cq1|XQuảng Trung=cq1|XQuảng Chính=cq1|XQuảng Ngọc=cqa|XQuảng Trường=cq1|XQuảng Phúc=cqa|XQuảng Giao=cqs|XQuảng Hải=crg|XQuảng Lưu=crj|XQuảng Lộc=crj|XTiên Trang=crp|XQuảng Nham=crp|XQuảng Thạch=crp|XQuảng Thái=crj',
      ],
      [
        'Thị xã Nghi Sơn',
        'PHải Hòa=cs1|PHải Châu=csg|XThanh Thủy=csg|XThanh Sơn=csg|PHải Ninh=csg|XAnh Sơn=csv|XNgọc Lĩnh=csy|PHải An=csy|XCác Sơn=csv|PTân Dân=csy|PHải Lĩnh=ct1|XĐịnh Hải=ct1|XPhú Sơn=cts|PNinh Hải=ct1|PNguyên Bình=ctd|XHải Nhân=cs1|PBình Minh=cs1|PHải Thanh=cs1|XPhú Lâm=cts|PXuân Lâm=ctd|PTrúc Lâm=cts|PHải Bình=cud|XTân Trường=cu4|XTùng Lâm=cts|PTĩnh Hải=cud|PMai Lâm=cud|XTrường Lâm=cu4|PHải Thượng=cum|XNghi Sơn=cum|XHải Hà=cum',
      ],
    ],
  ],
  [
    'Tỉnh Nghệ An',
    [
      [
        'Thành phố Vinh',
        'PĐông Vĩnh=cvd|PHà Huy Tập=cvy|PLê Lợi=cvd|PQuán Bàu=dts|PHưng Bình=cvd|PHưng Phúc=cvm|PHưng Dũng=cvm|PCửa Nam=cvd|PQuang Trung=cvd|PTrường Thi=cvm|PBến Thủy=cvm|PTrung Đô=cvm|PNghi Phú=cvy|PHưng Đông=dts|PHưng Lộc=cw4|XHưng Hòa=cvm|PVinh Tân=cvm|PNghi Thuỷ=cws|PNghi Tân=cws|PThu Thuỷ=cws|PNghi Hòa=cws|PNghi Hải=cws|PNghi Hương=cws|PNghi Thu=cws|XNghi Phong=cw4|XNghi Xuân=cw4|XNghi Liên=dts|XNghi Ân=cvy|XPhúc Thọ=cw4|XNghi Kim=dts|PNghi Đức=cvy|XNghi Thái=cw4|XHưng Chính=cvd',
      ],
      [
        'Thị xã Thái Hoà',
        'PHoà Hiếu=d2j|PQuang Phong=d2j|PQuang Tiến=d4j|PLong Sơn=d2j|XNghĩa Tiến=d4j|XNghĩa Mỹ=d4p|XTây Hiếu=d4j|XNghĩa Thuận=d4p|XĐông Hiếu=d4p',
      ],
      [
        'Huyện Quế Phong',
        'TKim Sơn=cwy|XThông Thụ=cx4|XĐồng Văn=cx4|XHạnh Dịch=cxa|XTiền Phong=cxa|XNậm Giải=cwy|XTri Lễ=cxg|XChâu Kim=cwy|XMường Nọc=cwy|XChâu Thôn=cxy|XNậm Nhoóng=cxg|XQuang Phong=cxy|XCăm Muộn=cxy',
      ],
      [
        'Huyện Quỳ Châu',
        'TTân Lạc=cy1|XChâu Bính=cyg|XChâu Thuận=cyg|XChâu Hội=cy1|XChâu Nga=cy1|XChâu Tiến=cyg|XChâu Hạnh=cy1|XChâu Thắng=cyg|XChâu Phong=cyp|XChâu Bình=cys|XChâu Hoàn=cyp|XDiên Lãm=cyp',
      ],
      [
        'Huyện Kỳ Sơn',
        'TMường Xén=cz1|XMỹ Lý=cz4|XBắc Lý=cz7|XKeng Đu=cza|XĐoọc Mạy=czm|XHuồi Tụ=czg|XMường Lống=czj|XNa Loi=czm|XNậm Cắn=czp|XBảo Nam=d01|XPhà Đánh=czp|XBảo Thắng=d07|XHữu Lập=d01|XTà Cạ=cz1|XChiêu Lưu=d07|XMường Típ=d0a|XHữu Kiệm=d01|XTây Sơn=cz1|XMường Ải=d0a|XNa Ngoi=d0m|XNậm Càn=d0m',
      ],
      [
        'Huyện Tương Dương',
        'TThạch Giám=d0s|XMai Sơn=d0y|XNhôn Mai=d0y|XHữu Khuông=d11|XYên Tĩnh=d1s|XNga My=d1j|XXiêng My=d1j|XLưỡng Minh=d1m|XYên Hòa=d1p|XYên Na=d1s|XLưu Kiền=d0s|XXá Lượng=d0s|XTam Thái=d2g|XTam Đình=d2d|XYên Thắng=d1p|XTam Quang=d2d|XTam Hợp=d2g',
      ],
      [
        'Huyện Nghĩa Đàn',
        'TNghĩa Đàn=d2l|XNghĩa Mai=d3j|XNghĩa Yên=d2v|XNghĩa Lạc=d2v|XNghĩa Lâm=d2v|XNghĩa Sơn=d2v|XNghĩa Lợi=d3d|XNghĩa Bình=d2l|XNghĩa Minh=d3j|XNghĩa Thọ=d3d|XNghĩa Hưng=d3g|XNghĩa Hồng=d3j|XNghĩa Trung=d2l|XNghĩa Hội=d3d|XNghĩa Thành=d3g|XNghĩa Đức=d54|XNghĩa An=d54|XNghĩa Long=d51|XNghĩa Lộc=d51|XNghĩa Khánh=d54',
      ],
      [
        'Huyện Quỳ Hợp',
        'TQuỳ Hợp=d57|XYên Hợp=d5v|XChâu Tiến=d5g|XChâu Hồng=d5g|XĐồng Hợp=d5v|XChâu Thành=d5g|XLiên Hợp=d5s|XChâu Lộc=d5s|XTam Hợp=d5v|XChâu Cường=d6d|XChâu Quang=d57|XThọ Hợp=d57|XMinh Hợp=d67|XNghĩa Xuân=d5v|XChâu Thái=d6d|XChâu Đình=d57|XVăn Lợi=d67|XNam Sơn=d6p|XChâu Lý=d6p|XHạ Sơn=d67|XBắc Sơn=d6p',
      ],
      [
        'Huyện Quỳnh Lưu',
        'XQuỳnh Thắng=dag|XQuỳnh Tân=d87|XQuỳnh Châu=d8d|XTân Sơn=d8d|XQuỳnh Văn=d87|XNgọc Sơn=d8y|XQuỳnh Tam=d8d|XQuỳnh Sơn=d8y|XQuỳnh Thạch=d87|XQuỳnh Bảng=d94|XQuỳnh Thanh=d94|XQuỳnh Hậu=d97|XQuỳnh Lâm=d8y|XQuỳnh Đôi=d94|XMinh Lương=d94|TCầu Giát=d97|XQuỳnh Yên=d94|XBình Sơn=d97|XQuỳnh Diễn=d97|XQuỳnh Giang=d97|XAn Hòa=da4|XPhú Nghĩa=da4|XVăn Hải=da4|XThuận Long=da4|XTân Thắng=dag',
      ],
      [
        'Huyện Con Cuông',
        'XBình Chuẩn=dam|XLạng Khê=db4|XCam Lâm=day|XThạch Ngàn=dav|XĐôn Phục=day|XMậu Đức=dav|XChâu Khê=db4|XChi Khê=dba|TTrà Lân=dba|XYên Khê=dba|XLục Dạ=dbj|XMôn Sơn=dbj',
      ],
      [
        'Huyện Tân Kỳ',
        'TTân Kỳ=dbm|XTân Hợp=dby|XTân Phú=dbs|XTân Xuân=dbs|XGiai Xuân=dby|XBình Hợp=dc4|XNghĩa Đồng=dc4|XĐồng Văn=dc7|XNghĩa Thái=dbs|XHoàn Long=dbs|XNghĩa Phúc=dcp|XTiên Kỳ=dc7|XTân An=dcp|XNghĩa Dũng=dbm|XKỳ Sơn=dbm|XHương Sơn=dcp|XKỳ Tân=dbm|XPhú Sơn=dda|XTân Hương=dda|XNghĩa Hành=dda',
      ],
      [
        'Huyện Anh Sơn',
        'TKim Nhan=ddd|XThọ Sơn=ddj|XThành Sơn=ddj|XBình Sơn=ddj|XTam Đỉnh=dds|XHùng Sơn=dds|XCẩm Sơn=dds|XĐức Sơn=ddd|XTường Sơn=de5|XHoa Sơn=de5|XTào Sơn=ded|XVĩnh Sơn=ded|XLạng Sơn=ded|XHội Sơn=de5|XPhúc Sơn=ddd|XLong Sơn=des|XKhai Sơn=des|XLĩnh Sơn=des|XCao Sơn=des',
      ],
      [
        'Huyện Diễn Châu',
        'XDiễn Lâm=df7|XDiễn Đoài=df7|XDiễn Trường=df7|XDiễn Yên=df7|XDiễn Hoàng=dfv|XDiễn Mỹ=dfv|XDiễn Hồng=dfs|XDiễn Phong=dfs|XHùng Hải=dfv|XDiễn Liên=dgj|XDiễn Vạn=dfs|XDiễn Kim=dfv|XDiễn Kỷ=dfs|XXuân Tháp=dgj|XDiễn Thái=dgj|XDiễn Đồng=dgj|XHạnh Quảng=dhg|XNgọc Bích=dh4|XDiễn Nguyên=dhg|XDiễn Hoa=dh4|TDiễn Thành=dh4|XDiễn Phúc=dh4|XDiễn Cát=dhg|XDiễn Thịnh=dhj|XDiễn Tân=dhj|XMinh Châu=dhg|XDiễn Thọ=dhs|XDiễn Lợi=dhs|XDiễn Lộc=dhs|XDiễn Trung=dhj|XDiễn An=dhj|XDiễn Phú=dhs',
      ],
      [
        'Huyện Yên Thành',
        'THoa Thành=dia|XMã Thành=dij|XTiến Thành=dij|XLăng Thành=dis|XTân Thành=dij|XĐức Thành=dij|XKim Thành=dip|XHậu Thành=dis|XĐô Thành=diy|XThọ Thành=diy|XQuang Thành=dip|XTây Thành=djs|XPhúc Thành=dis|XPhú Thành=diy|XĐồng Thành=dip|XTăng Thành=dia|XVăn Thành=dia|XThịnh Thành=djs|XXuân Thành=dk1|XBắc Thành=dk1|XĐông Thành=dia|XTrung Thành=dk1|XLong Thành=dl1|XMinh Thành=djs|XNam Thành=dk1|XVĩnh Thành=dl1|XViên Thành=dl1|XLiên Thành=dl7|XBảo Thành=dl1|XMỹ Thành=dl7|XVân Tụ=dl7|XSơn Thành=dl1',
      ],
      [
        'Huyện Đô Lương',
        'TĐô Lương=dmm|XGiang Sơn Đông=dlj|XGiang Sơn Tây=dlj|XBạch Ngọc=dlj|XBồi Sơn=dlj|XHồng Sơn=dm1|XBài Sơn=dm1|XBắc Sơn=dmm|XTràng Sơn=dm1|XThượng Sơn=dn1|XHòa Sơn=dn1|XĐặng Sơn=dmm|XĐông Sơn=dm1|XNam Sơn=dmm|XLưu Sơn=dmm|XYên Sơn=dmm|XVăn Sơn=dmm|XĐà Sơn=dmm|XLạc Sơn=dnd|XTân Sơn=dn1|XThái Sơn=dn1|XQuang Sơn=dn1|XThịnh Sơn=dmm|XTrung Sơn=dnd|XXuân Sơn=dnd|XMinh Sơn=dnd|XThuận Sơn=dnd|XNhân Sơn=dnd|XHiến Sơn=dnv|XMỹ Sơn=dnv|XTrù Sơn=dnv|XĐại Sơn=dnv',
      ],
      [
        'Huyện Thanh Chương',
        'TDùng=do1|XCát Văn=dog|XMinh Sơn=dog|XHạnh Lâm=doa|XThanh Sơn=dpb|XPhong Thịnh=dog|XThanh Phong=do1|XThanh Mỹ=dov|XThanh Tiên=dov|XThanh Liên=dov|XĐại Đồng=do1|XThanh Ngọc=do1|XThanh Hương=dpm|XNgọc Lâm=dpb|XĐồng Văn=do1|XNgọc Sơn=dpv|XThanh Thịnh=dpm|XThanh An=dpm|XThanh Quả=dpm|XXuân Dương=dpv|XMinh Tiến=dpv|XKim Bảng=dq7|XThanh Thủy=dq7|XThanh Hà=dq7|XThanh Tùng=dqy|XThanh Lâm=dqy|XMai Giang=dqy|XThanh Xuân=dqy|XThanh Đức=doa',
      ],
      [
        'Huyện Nghi Lộc',
        'TQuán Hành=dr7|XNghi Văn=dry|XNghi Yên=drd|XNghi Tiến=drd|XNghi Hưng=drm|XNghi Đồng=drm|XNghi Thiết=drd|XNghi Lâm=ds1|XNghi Quang=dsa|XNghi Kiều=dry|XNghi Mỹ=ds1|XNghi Phương=drm|XNghi Thuận=dsa|XNghi Long=dsa|XNghi Xá=dsa|XKhánh Hợp=dsm|XNghi Công Bắc=ds1|XNghi Công Nam=ds1|XNghi Thạch=dsm|XNghi Trung=dr7|XThịnh Trường=dsm|XDiên Hoa=dr7|XNghi Vạn=dr7',
      ],
      [
        'Huyện Nam Đàn',
        'XNam Hưng=du7|XNghĩa Thái=du7|XNam Thanh=du7|XNam Anh=dug|XNam Xuân=dug|TNam Đàn=dum|XNam Lĩnh=dug|XNam Giang=dv7|XXuân Hòa=dum|XHùng Tiến=dv7|XThượng Tân Lộc=dum|XKim Liên=dv7|XXuân Hồng=dv7|XNam Cát=dv7|XKhánh Sơn=dvp|XTrung Phúc Cường=dvp|XNam Kim=dvp',
      ],
      [
        'Huyện Hưng Nguyên',
        'THưng Nguyên=dw1|XHưng Trung=dw7|XHưng Yên=dw7|XHưng Yên Bắc=dw7|XHưng Tây=dw1|XHưng Đạo=dw1|XThịnh Mỹ=dw1|XHưng Lĩnh=dws|XThông Tân=dws|XHưng Nghĩa=dx4|XPhúc Lợi=dx4|XLong Xá=dws|XChâu Nhân=dx4|XXuân Lam=dws|XHưng Thành=dx4',
      ],
      [
        'Thị xã Hoàng Mai',
        'XQuỳnh Vinh=d7a|XQuỳnh Lộc=d7s|PQuỳnh Thiện=d7a|XQuỳnh Lập=d7s|XQuỳnh Trang=d7a|PMai Hùng=d7p|PQuỳnh Dị=d7s|PQuỳnh Xuân=d7p|PQuỳnh Phương=d7p|XQuỳnh Liên=d7p',
      ],
    ],
  ],
  [
    'Tỉnh Hà Tĩnh',
    [
      [
        'Thành phố Hà Tĩnh',
        'PNam Hà=dy1|PBắc Hà=dy1|PTân Giang=dy1|PĐại Nài=dy1.ee4|PHà Huy Tập=dy1|PThạch Trung=dys|PThạch Quý=dy1|PTrần Phú=dy1|PVăn Yên=dy1|PThạch Hạ=dys|PĐồng Môn=dys|PThạch Hưng=dy1|XThạch Bình=ef1|XThạch Hải=ecs|XĐỉnh Bàn=ecs|XHộ Độ=dys|XThạch Khê=ecs|XThạch Trị=ed7|XThạch Lạc=edg|XTượng Sơn=edg|XThạch Văn=ed7|XThạch Thắng=edg|XThạch Đài=ee4|XThạch Hội=ed7|XTân Lâm Hương=ee4|XCẩm Bình=ef1|XCẩm Vịnh=ef1',
      ],
      [
        'Thị xã Hồng Lĩnh',
        'PBắc Hồng=dz7|PNam Hồng=dza|PTrung Lương=dz7|PĐức Thuận=dz7|PĐậu Liêu=dza|XThuận Lộc=dza',
      ],
      [
        'Huyện Hương Sơn',
        'TPhố Châu=dzp|TTây Sơn=e0s|XSơn Hồng=e0g|XSơn Tiến=e0j|XSơn Lâm=e14|XSơn Lễ=e0j|XSơn Giang=e14|XSơn Lĩnh=e0g|XAn Hòa Thịnh=e0j|XSơn Tây=e0s|XSơn Ninh=dzp|XChâu Bình=e1m|XTân Mỹ Hà=e1m|XQuang Diệm=e14|XSơn Trung=dzp|XSơn Bằng=dzp|XSơn Kim 1=e1g|XSơn Kim 2=e1j|XMỹ Long=e1m|XKim Hoa=e27|XSơn Phú=dzp|XHàm Trường=e27',
      ],
      [
        'Huyện Đức Thọ',
        'TĐức Thọ=e2d|XQuang Vĩnh=e3a|XTùng Châu=e2s|XTrường Sơn=e2s|XLiên Minh=e2s|XYên Hồ=e3a|XTùng Ảnh=e2d|XBùi La Nhân=e3a|XThanh Bình Thịnh=e3p|XLâm Trung Thủy=e3p|XHòa Lạc=e2d|XTân Dân=e2d|XAn Dũng=e3p|XĐức Đồng=e4g|XĐức Lạng=e4g|XTân Hương=e4g',
      ],
      [
        'Huyện Vũ Quang',
        'TVũ Quang=e4p|XÂn Phú=e4y|XĐức Giang=e4y|XĐức Lĩnh=e4y|XThọ Điền=e4p|XĐức Hương=e54|XĐức Bồng=e54|XĐức Liên=e54|XHương Minh=e4p|XQuang Thọ=e4p',
      ],
      [
        'Huyện Nghi Xuân',
        'TXuân An=e5s|XXuân Hội=e64|XĐan Trường=e64|XXuân Phổ=e64|XXuân Hải=e64|XXuân Giang=e5s|TTiên Điền=e6d|XXuân Yên=e6d|XXuân Mỹ=e6d|XXuân Thành=e6d|XXuân Viên=e5s|XXuân Hồng=e5s|XCỗ Đạm=e6y|XXuân Liên=e6y|XXuân Lĩnh=e5s|XXuân Lam=dz7|XCương Gián=e6y',
      ],
      [
        'Huyện Can Lộc',
        'TNghèn=e7a|XThiên Lộc=e7a|XThuần Thiện=e7m|XVượng Lộc=e7a|XThanh Lộc=e8y|XKim Song Trường=e84|XThường Nga=e84|XTùng Lộc=e7m|XPhú Lộc=e84|XGia Hanh=e8y|XKhánh Vĩnh Yên=e8y|XXuân Lộc=e9d|XThượng Lộc=e9g|XQuang Lộc=e9d|TĐồng Lộc=e9g|XMỹ Lộc=e9g|XSơn Lộc=e9d',
      ],
      [
        'Huyện Hương Khê',
        'THương Khê=e9s|XĐiền Mỹ=e9y|XHà Linh=e9y|XHương Thủy=eas|XHòa Hải=eaj|XPhúc Đồng=eaj|XHương Giang=eas|XLộc Yên=eba|XHương Bình=eaj|XHương Long=e9s|XPhú Gia=e9s|XGia Phố=eas|XHương Đô=eba|XHương Vĩnh=eb4|XHương Xuân=eb4|XPhúc Trạch=eb7|XHương Trà=eba|XHương Trạch=eb7|XHương Lâm=eb4|XHương Liên=eb7',
      ],
      [
        'Huyện Thạch Hà',
        'XTân Lộc=e7d|XHồng Lộc=e7d|XThịnh Lộc=ebs|XBình An=ebs|XÍch Hậu=eca|XPhù Lưu=ec7|TThạch Hà=ebm|XNgọc Sơn=edm|TLộc Hà=ebs|XThạch Mỹ=ec7|XThạch Kim=ebs|XThạch Châu=ec7|XThạch Kênh=eca|XThạch Sơn=ebm|XThạch Liên=eca|XViệt Tiến=ecp|XThạch Long=ebm|XThạch Ngọc=ecp|XLưu Vĩnh Sơn=edm|XThạch Xuân=eej|XNam Điền=eej|XMai Phụ=ec7',
      ],
      [
        'Huyện Cẩm Xuyên',
        'TCẩm Xuyên=eep|TThiên Cầm=ees|XYên Hòa=eey|XCẩm Dương=eey|XCẩm Thành=ef1|XCẩm Quang=eep|XCẩm Thạch=egj|XCẩm Nhượng=ees|XNam Phúc Thăng=ees|XCẩm Duệ=egj|XCẩm Lĩnh=egm|XCẩm Quan=eep|XCẩm Hà=egg|XCẩm Lộc=egm|XCẩm Hưng=egg|XCẩm Thịnh=egg|XCẩm Mỹ=egj|XCẩm Trung=egm|XCẩm Sơn=egs|XCẩm Lạc=egs|XCẩm Minh=egs',
      ],
      [
        'Huyện Kỳ Anh',
        'XKỳ Xuân=eha|XKỳ Bắc=eha|XKỳ Phú=ehj|XKỳ Phong=eha|XKỳ Tiến=ehj|XKỳ Giang=ehj|TKỳ Đồng=ehj|XKỳ Khang=ehy|XKỳ Văn=ehv|XKỳ Trung=ehv|XKỳ Thọ=ehy|XKỳ Tây=ehv|XKỳ Thượng=ejg|XKỳ Hải=ehp|XKỳ Thư=ehy|XKỳ Châu=egy|XKỳ Tân=eim|XLâm Hợp=eja|XKỳ Sơn=ejg|XKỳ Lạc=eja',
      ],
      [
        'Thị xã Kỳ Anh',
        'PHưng Trí=egy|PKỳ Ninh=ehp|XKỳ Lợi=egy.eiv.ej4|XKỳ Hà=ehp|PKỳ Trinh=egy|PKỳ Thịnh=eiv|XKỳ Hoa=eim|PKỳ Phương=ej4|PKỳ Long=eiv|PKỳ Liên=ej4|PKỳ Nam=ej4',
      ],
    ],
  ],
  [
    'Tỉnh Quảng Bình',
    [
      [
        'Thành phố Đồng Hới',
        'PHải Thành=ekg|PĐồng Phú=ekg|PBắc Lý=ejv|PNam Lý=ekg|PĐồng Hải=ekg|PĐồng Sơn=ek7|PPhú Hải=ekg|PBắc Nghĩa=ek7|PĐức Ninh Đông=ekg|XQuang Phú=ejv|XLộc Ninh=ejv|XBảo Ninh=ekg|XNghĩa Ninh=ek7|XThuận Đức=ek7|XĐức Ninh=ekg',
      ],
      [
        'Huyện Minh Hóa',
        'TQuy Đạt=el1|XDân Hóa=el4|XTrọng Hóa=el4|XHồng Hóa=el1|XTân Thành=elj|XHóa Hợp=elm|XXuân Hóa=el1|XYên Hóa=el1|XMinh Hóa=em7|XTân Hóa=em7|XHóa Sơn=elm|XTrung Hóa=em7|XThượng Hóa=em7',
      ],
      [
        'Huyện Tuyên Hóa',
        'TĐồng Lê=emd|XHương Hóa=emg|XKim Hóa=emd|XThanh Hóa=emm|XThanh Thạch=emg|XThuận Hóa=emd|XLâm Hóa=emm|XLê Hóa=emd|XSơn Hóa=emd|XĐồng Hóa=end|XNgư Hóa=enj|XThạch Hóa=end|XĐức Hóa=end|XPhong Hóa=enj|XMai Hóa=enj|XTiến Hóa=enp|XChâu Hóa=enp|XCao Quảng=enp|XVăn Hóa=enp',
      ],
      [
        'Huyện Quảng Trạch',
        'XQuảng Hợp=eod|XQuảng Kim=eod|XQuảng Đông=eod|XQuảng Phú=eod|XQuảng Châu=eop|XQuảng Thạch=eom|XQuảng Lưu=eom|XQuảng Tùng=eop|XCảnh Dương=eop|XQuảng Tiến=eom|XQuảng Hưng=epd|XQuảng Xuân=epd|XLiên Trường=ep7|XQuảng Phương=epd|XPhù Cảnh=ep7|XQuảng Thanh=ep7',
      ],
      [
        'Huyện Bố Trạch',
        'THoàn Lão=eqv|TNT Việt Trung=eta|XXuân Trạch=erm|XHạ Mỹ=era|XBắc Trạch=era|XLâm Trạch=erm|XThanh Trạch=era|XLiên Trạch=era|XPhúc Trạch=erm|XCự Nẫm=erp|XHải Phú=es7|XThượng Trạch=erv|XSơn Lộc=es7|XHưng Trạch=erp|XĐồng Trạch=es7|XĐức Trạch=es7|TPhong Nha=erm|XVạn Trạch=erp|XPhú Định=erp|XTrung Trạch=eqv|XTây Trạch=eqv|XHòa Trạch=eqv|XĐại Trạch=eqv|XNhân Trạch=eta|XTân Trạch=erv|XLý Nam=eta',
      ],
      [
        'Huyện Quảng Ninh',
        'XTrường Sơn=etg|TQuán Hàu=etj|XVĩnh Ninh=etj|XVõ Ninh=etj|XHải Ninh=eu1|XHàm Ninh=etj|XDuy Ninh=eu1|XGia Ninh=eu1|XTrường Xuân=etg|XHiền Ninh=eud|XTân Ninh=eu1|XXuân Ninh=eud|XAn Ninh=eud|XVạn Ninh=eud',
      ],
      [
        'Huyện Lệ Thủy',
        'TNT Lệ Ninh=eum|TKiến Giang=eup|XHồng Thủy=euv|XNgư Thủy Bắc=euv|XHoa Thủy=eum|XThanh Thủy=euv|XAn Thủy=eup|XPhong Thủy=eup|XCam Thủy=euv|XNgân Thủy=ewm|XSơn Thủy=eum|XLộc Thủy=eup|XLiên Thủy=eup|XHưng Thủy=evs|XDương Thủy=evv|XTân Thủy=evv|XPhú Thủy=ewd|XXuân Thủy=eup|XMỹ Thủy=evv|XNgư Thủy=evs|XMai Thủy=ewd|XSen Thủy=evs|XThái Thủy=evv|XKim Thủy=ewm|XTrường Thủy=ewd|XLâm Thủy=ewm',
      ],
      [
        'Thị xã Ba Đồn',
        'PBa Đồn=eo1|PQuảng Long=eo1|PQuảng Thọ=epm|XQuảng Tiên=epv|XQuảng Trung=epv|PQuảng Phong=eo1|PQuảng Thuận=epm|XQuảng Tân=epv|XQuảng Hải=eo1|XQuảng Sơn=epv|XQuảng Lộc=eqd|XQuảng Thủy=epv|XQuảng Văn=eqd|PQuảng Phúc=epm|XQuảng Hòa=eqd|XQuảng Minh=eqd',
      ],
    ],
  ],
  [
    'Tỉnh Quảng Trị',
    [
      [
        'Thành phố Đông Hà',
        'PĐông Giang=ex1|P1=ex1|PĐông Lễ=exj|PĐông Thanh=ex1|P2=exj|P4=ex1|P5=exj|PĐông Lương=exj|P3=ex1',
      ],
      ['Thị xã Quảng Trị', 'P1=exs|PAn Đôn=exs|P2=exs|P3=exs|XHải Lệ=exs'],
      [
        'Huyện Vĩnh Linh',
        'THồ Xá=exv|TBến Quan=exy|XVĩnh Thái=ey4|XVĩnh Tú=ey4|XVĩnh Chấp=exv|XTrung Nam=ey4|XKim Thạch=eza|XVĩnh Long=exv|XVĩnh Khê=exy|XVĩnh Hòa=ey4|XVĩnh Thủy=ez1|XVĩnh Lâm=ez1|XHiền Thành=eza|TCửa Tùng=eza|XVĩnh Hà=exy|XVĩnh Sơn=ez1|XVĩnh Giang=eza|XVĩnh Ô=exy',
      ],
      [
        'Huyện Hướng Hóa',
        'TKhe Sanh=ezp|TLao Bảo=ezs|XHướng Lập=ezv|XHướng Việt=ezv|XHướng Phùng=f01|XHướng Sơn=f01|XHướng Linh=f01|XTân Hợp=ezp|XHướng Tân=ezp|XTân Thành=ezs|XTân Long=ezs|XTân Lập=f0m|XTân Liên=f0m|XHúc=ezp|XThuận=f1d|XHướng Lộc=f0m|XBa Tầng=f17|XThanh=f1d|XA Dơi=f17|XLìa=f1d|XXy=f17',
      ],
      [
        'Huyện Gio Linh',
        'TGio Linh=f1j|TCửa Việt=f1k|XTrung Giang=f1p|XTrung Hải=f1p|XTrung Sơn=f1p|XPhong Bình=f1j|XGio Mỹ=f1j|XGio Hải=f1k|XGio An=f2p|XLinh Trường=f2p|XGio Sơn=f2p|XGio Mai=f1k|XHải Thái=f2p|XGio Quang=f1j',
      ],
      [
        'Huyện Đa Krông',
        'TKrông Klang=f37|XMò Ó=f37|XHướng Hiệp=f37|XĐa Krông=f3g|XTriệu Nguyên=f3j|XBa Lòng=f3j|XBa Nang=f3g|XTà Long=f3g|XHúc Nghì=f44|XA Vao=f44|XTà Rụt=f44|XA Bung=f4a|XA Ngo=f4a',
      ],
      [
        'Huyện Cam Lộ',
        'TCam Lộ=f4d|XCam Tuyền=f4j|XThanh An=f4j|XCam Thủy=f4j|XCam Thành=f4d|XCam Hiếu=f4j|XCam Chính=f4d|XCam Nghĩa=f4d',
      ],
      [
        'Huyện Triệu Phong',
        'TÁi Tử=f54|XTriệu Tân=f5j|XTriệu Phước=f5j|XTriệu Độ=f5p|XTriệu Trạch=f5j|XTriệu Thuận=f5p|XTriệu Đại=f5p|XTriệu Hòa=f5p|XTriệu Cơ=f5y|XTriệu Long=f6d|XTriệu Tài=f5y|XTriệu Trung=f5y|XTriệu Ái=f6d|XTriệu Thượng=f54|XTriệu Giang=f6d|XTriệu Thành=f54',
      ],
      [
        'Huyện Hải Lăng',
        'TDiên Sanh=f6p|XHải An=f8d|XHải Bình=f77|XHải Quy=f77|XHải Hưng=f77|XHải Phú=f7a|XHải Thượng=f7a|XHải Dương=f8d|XHải Định=f6p|XHải Lâm=f7a|XHải Phong=f87|XHải Trường=f6p|XHải Sơn=f87|XHải Chánh=f87|XHải Khê=f8d',
      ],
      ['Huyện Cồn Cỏ', '', ['19742']],
    ],
  ],
  [
    'Thành phố Huế',
    [
      [
        'Quận Thuận Hóa',
        'PVỹ Dạ=f9d|PPhường Đúc=f9p|PVĩnh Ninh=f9p|PPhú Hội=f9p|PPhú Nhuận=f9p|PXuân Phú=f9d|PTrường An=f9p|PPhước Vĩnh=f9p|PAn Cựu=faf|PThuỷ Biều=fad|PThuỷ Xuân=fad|PAn Đông=faf|PAn Tây=faf|PThuận An=fcs|PDương Nỗ=fd1|PPhú Thượng=fdm|PThủy Vân=f9d|PThủy Bằng=fad|PHương Phong=ffy',
      ],
      [
        'Quận Phú Xuân',
        'PTây Lộc=f8p|PThuận Lộc=f8p|PGia Hội=f8p|PPhú Hậu=f8p|PThuận Hòa=f8p|PĐông Ba=f8p|PKim Long=f9a|PAn Hòa=fa4|PHương Sơ=fa4|PHương Long=f9a|PHương Vinh=ffy|PHương An=fa4|PLong Hồ=f9a',
      ],
      [
        'Thị xã Phong Điền',
        'PPhong Thu=faj|XPhong Thạnh=fas|PPhong Phú=fas|XPhong Bình=fav|XPhong Chương=fav|PPhong Hải=fc1|PPhong Hòa=fav|PPhong Hiền=fbm|XPhong Mỹ=faj|PPhong An=fbm|XPhong Xuân=faj|XPhong Sơn=fbm',
      ],
      [
        'Huyện Quảng Điền',
        'TSịa=fbv|XQuảng Thái=fcd|XQuảng Ngạn=fc1|XQuảng Lợi=fcd|XQuảng Công=fc1|XQuảng Phước=fbv|XQuảng Vinh=fcd|XQuảng An=fbv|XQuảng Thành=ffy|XQuảng Thọ=fbv|XQuảng Phú=fcd',
      ],
      [
        'Huyện Phú Vang',
        'XPhú Thuận=fcs|XPhú An=fdm|XPhú Hải=fcs|XPhú Xuân=fda|XPhú Diên=fe1|XPhú Mỹ=fdm|XPhú Hồ=fda|XVinh Xuân=fe1|XPhú Lương=fda|TPhú Đa=fdy|XVinh Thanh=fe1|XVinh An=fe1|XPhú Gia=fdy|XVinh Hà=fdy',
      ],
      [
        'Thị xã Hương Thủy',
        'PPhú Bài=feg|XThủy Thanh=fep|PThủy Dương=fep|PThủy Phương=fep|PThủy Châu=fev|PThủy Lương=fev|XThủy Tân=fev|XThủy Phù=feg|XPhú Sơn=feg|XDương Hòa=feg',
      ],
      [
        'Thị xã Hương Trà',
        'PTứ Hạ=ffg|XHương Toàn=fg1|PHương Vân=ffg|PHương Văn=ffg|PHương Xuân=fg1|PHương Chữ=fg1|XHương Bình=fgj|XBình Tiến=fgj|XBình Thành=fgj',
      ],
      [
        'Huyện A Lưới',
        'TA Lưới=fgs|XHồng Vân=fh4|XHồng Hạ=fgy|XHồng Kim=fh4|XTrung Sơn=fh4|XHương Nguyên=fgy|XHồng Bắc=fgs|XA Ngo=fgs|XSơn Thủy=fhj|XPhú Vinh=fhj|XHương Phong=fid|XQuảng Nhâm=fgs|XHồng Thượng=fhj|XHồng Thái=fhj|XA Roàng=fid|XĐông Sơn=fid|XLâm Đớt=fid|XHồng Thủy=fh4',
      ],
      [
        'Huyện Phú Lộc',
        'TPhú Lộc=fij|TLăng Cô=fjd|XVinh Mỹ=fiy|XVinh Hưng=fiy|XGiang Hải=fiy|XVinh Hiền=fiy|XLộc Bổn=fj7|TLộc Sơn=fj7|XLộc Bình=fij|XLộc Vĩnh=fjd|XLộc An=fjg|XLộc Điền=fjg|XLộc Thủy=fjd|XLộc Trì=fij|XLộc Tiến=fjd|XLộc Hòa=fjg|XXuân Lộc=fj7|TKhe Tre=fk1|XHương Phú=fk1|XHương Sơn=fkj|XHương Lộc=fk1|XThượng Quảng=fkm|XHương Xuân=fkj|XHương Hữu=fkm|XThượng Lộ=fk1|XThượng Long=fkm|XThượng Nhật=fkj',
      ],
    ],
  ],
  [
    'Thành phố Đà Nẵng',
    [
      [
        'Quận Liên Chiểu',
        'PHòa Hiệp Bắc=fky|PHòa Hiệp Nam=fky|PHòa Khánh Bắc=fl1|PHòa Khánh Nam=fl4|PHòa Minh=fl4',
      ],
      [
        'Quận Thanh Khê',
        'PThanh Khê Tây=fld|PThanh Khê Đông=fld|PXuân Hà=fld|PChính Gián=fld|PThạc Gián=fld|PAn Khê=fo1',
      ],
      [
        'Quận Hải Châu',
        'PThanh Bình=fma|PThuận Phước=fma|PThạch Thang=fma|PHải Châu=fma|PPhước Ninh=fma|PHòa Thuận Tây=fmp|PBình Thuận=fmp|PHòa Cường Bắc=fmp|PHòa Cường Nam=fmp',
      ],
      [
        'Quận Sơn Trà',
        'PThọ Quang=fmv|PNại Hiên Đông=fmv|PMân Thái=fmv|PAn Hải Bắc=fn7|PPhước Mỹ=fn7|PAn Hải Nam=fn7',
      ],
      ['Quận Ngũ Hành Sơn', 'PMỹ An=fnh|PKhuê Mỹ=fnh|PHoà Quý=fnh|PHoà Hải=fnh'],
      [
        'Quận Cẩm Lệ',
        'PKhuê Trung=fms|PHòa Phát=fo1|PHòa An=fo1|PHòa Thọ Tây=fms|PHòa Thọ Đông=fms|PHòa Xuân=foa',
      ],
      [
        'Huyện Hòa Vang',
        'XHòa Bắc=fky|XHòa Liên=fky.fl1|XHòa Ninh=fo4|XHòa Sơn=fl4|XHòa Nhơn=fo4|XHòa Phú=fog|XHòa Phong=fog|XHòa Châu=foa|XHòa Tiến=fos|XHòa Phước=foa|XHòa Khương=fos',
      ],
      ['Huyện Hoàng Sa', '', ['20333']],
    ],
  ],
  [
    'Tỉnh Quảng Nam',
    [
      [
        'Thành phố Tam Kỳ',
        'PTân Thạnh=fov|PAn Mỹ=fp1|PHòa Hương=fpa|PAn Xuân=fp1|PAn Sơn=fpa|PTrường Xuân=fp1|PAn Phú=fpg|XTam Thanh=fpg|XTam Thăng=fov|XTam Phú=fpg|PHoà Thuận=fov|XTam Ngọc=fpa',
      ],
      [
        'Thành phố Hội An',
        'PMinh An=fqy|PTân An=fqp|PCẩm Phô=fqy|PThanh Hà=fqp|PSơn Phong=fqy|PCẩm Châu=fr1|PCửa Đại=fr1|PCẩm An=fqp|XCẩm Hà=fqp|XCẩm Kim=fqy|PCẩm Nam=fqy|XCẩm Thanh=fr1|XTân Hiệp=frm',
      ],
      [
        'Huyện Tây Giang',
        "XCh'ơm=frv|XGa Ri=frv|XA Xan=frv|XTr'Hy=frv|XLăng=fs7|XA Nông=fs7|XA Tiêng=fs7|XBha Lê=fsa|XA Vương=fsa|XDang=fs7",
      ],
      [
        'Huyện Đông Giang',
        'TP Rao=fsj|XTà Lu=fsj|XSông Kôn=fss|XJơ Ngây=fss|XA Ting=fss|XTư=ft1|XBa=ft1|XA Rooi=fsj|XZa Hung=fsj|XMà Cooi=fta|XKa Dăng=fta',
      ],
      [
        'Huyện Đại Lộc',
        'TÁi Nghĩa=ftg|XĐại Sơn=ftm|XĐại Lãnh=ftm|XĐại Hưng=ftm|XĐại Hồng=ftv|XĐại Đồng=ftv|XĐại Quang=ftv|XĐại Nghĩa=ftg|XĐại Hiệp=ftg|XĐại Thạnh=fum|XĐại Chánh=fum|XĐại Tân=fum|XĐại Phong=fuj|XĐại Minh=fuj|XĐại Thắng=fum|XĐại Cường=fuj|XĐại An=ftg|XĐại Hòa=ftg',
      ],
      [
        'Thị xã Điện Bàn',
        'PVĩnh Điện=fuv|XĐiện Tiến=fv1|XĐiện Hòa=fv1|PĐiện Thắng Bắc=fv1|PĐiện Thắng Trung=fvj|PĐiện Thắng Nam=fvj|PĐiện Ngọc=fvn|XĐiện Hồng=fvd|XĐiện Thọ=fvd|XĐiện Phước=fvd|PĐiện An=fvj|PĐiện Nam Bắc=fvn|PĐiện Nam Trung=fvn|PĐiện Nam Đông=fvn|PĐiện Dương=fvn|XĐiện Quang=fvv|XĐiện Trung=fvv|XĐiện Phong=fvv|PĐiện Minh=fuv|PĐiện Phương=fuv',
      ],
      [
        'Huyện Duy Xuyên',
        'TNam Phước=fw7|XDuy Phú=fwj|XDuy Tân=fwj|XDuy Hòa=fwj|XDuy Châu=fwj|XDuy Trinh=fwv|XDuy Sơn=fwv|XDuy Trung=fwv|XDuy Phước=fw7|XDuy Thành=fx7|XDuy Vinh=fw7|XDuy Nghĩa=fx7|XDuy Hải=fx7',
      ],
      [
        'Huyện Quế Sơn',
        'TĐông Phú=fxd|XQuế Xuân 1=fxm|XQuế Xuân 2=fxm|XQuế Phú=fxm|THương An=fxm|TTrung Phước=fxs|XQuế Hiệp=fxy|XQuế Thuận=fxy|XQuế Mỹ=fxy|XNinh Phước=fy5|XPhước Ninh=fy5|XQuế Lộc=fxs|XQuế Long=fxd|XQuế Châu=fxy|XQuế Phong=fxd|XQuế An=fxd|XQuế Minh=fxd|XQuế Lâm=fy5',
      ],
      [
        'Huyện Nam Giang',
        'TThạnh Mỹ=fyv|XLaêê=fyy|XChơ Chun=fyy|XZuôich=fz7|XTà Pơơ=fza|XLa Dêê=fz4|XĐắc Tôi=fz4|XChà Vàl=fz7|XTà Bhinh=fza|XCà Dy=fza|XĐắc Pre=fzg|XĐắc Pring=fzg',
      ],
      [
        'Huyện Phước Sơn',
        'TKhâm Đức=fzm|XPhước Xuân=fzm|XPhước Hiệp=fzs|XPhước Hoà=fzs|XPhước Đức=fzy|XPhước Năng=fzy|XPhước Mỹ=fzy|XPhước Chánh=g04|XPhước Công=g04|XPhước Kim=g0g|XPhước Lộc=g0g|XPhước Thành=g0g',
      ],
      [
        'Huyện Hiệp Đức',
        'XQuế Tân=g17|XQuế Thọ=g0v|XBình Lâm=g0v|XSông Trà=g0y|XPhước Trà=g0y|XPhước Gia=g0y|TTân Bình=g17|XQuế Lưu=g17|XThăng Phước=g0v|XBình Sơn=g0v',
      ],
      [
        'Huyện Thăng Bình',
        'THà Lam=g1j|XBình Dương=g1m|XBình Giang=g1m|XBình Nguyên=g1j|XBình Phục=g1j|XBình Triều=g1m|XBình Đào=g1m|XBình Minh=g1m|XBình Lãnh=g2a|XBình Trị=g2a|XBình Định=g2a|XBình Quý=g1j|XBình Phú=g2j|XBình Tú=g34|XBình Sa=g2s|XBình Hải=g2s|XBình Quế=g2j|XBình An=g34|XBình Trung=g34|XBình Nam=g2s',
      ],
      [
        'Huyện Tiên Phước',
        'TTiên Kỳ=g3a|XTiên Sơn=g3d|XTiên Hà=g3d|XTiên Châu=g3d|XTiên Lãnh=g3v|XTiên Ngọc=g3v|XTiên Hiệp=g3v|XTiên Cảnh=g3y|XTiên Mỹ=g3a|XTiên Phong=g3a|XTiên Thọ=g3a|XTiên An=g3y|XTiên Lộc=g3y|XTiên Lập=g3y',
      ],
      [
        'Huyện Bắc Trà My',
        'TTrà My=g4k|XTrà Sơn=g4k|XTrà Kót=g4s|XTrà Nú=g4s|XTrà Đông=g4s|XTrà Dương=g4k|XTrà Giang=g4k|XTrà Bui=g54|XTrà Đốc=g54|XTrà Tân=g57|XTrà Giác=g57|XTrà Giáp=g5d|XTrà Ka=g5d',
      ],
      [
        'Huyện Nam Trà My',
        'XTrà Leng=g5m|XTrà Dơn=g5m|XTrà Tập=g5p|XTrà Mai=g5s|XTrà Cang=g5p|XTrà Linh=g5y|XTrà Nam=g5y|XTrà Don=g5s|XTrà Vân=g67|XTrà Vinh=g67',
      ],
      [
        'Huyện Núi Thành',
        'TNúi Thành=g6d|XTam Xuân I=g6j|XTam Xuân II=g6j|XTam Tiến=g6j|XTam Sơn=g6p|XTam Thạnh=g6p|XTam Anh Bắc=g6w|XTam Anh Nam=g6w|XTam Hòa=g6w|XTam Hiệp=g6d|XTam Hải=g74|XTam Giang=g6d|XTam Quang=g6d|XTam Nghĩa=g6d|XTam Mỹ Tây=g7g|XTam Mỹ Đông=g7g|XTam Trà=g7g',
      ],
      [
        'Huyện Phú Ninh',
        'TPhú Thịnh=fpo|XTam Thành=fq4|XTam An=fq4|XTam Đàn=fpo|XTam Lộc=fq4|XTam Phước=fq4|XTam Thái=fpo|XTam Đại=fqg|XTam Dân=fqg|XTam Lãnh=fqg',
      ],
    ],
  ],
  [
    'Tỉnh Quảng Ngãi',
    [
      [
        'Thành phố Quảng Ngãi',
        'PLê Hồng Phong=g84|PTrần Phú=g84|PQuảng Phú=g84|PNghĩa Chánh=g81|PTrần Hưng Đạo=g81|PNguyễn Nghiêm=g81|PNghĩa Lộ=g84|PChánh Lộ=g81|XNghĩa Dũng=g8a|XNghĩa Dõng=g8a|PTrương Quang Trọng=gc4|XTịnh Hòa=gad|XTịnh Kỳ=gd7|XTịnh Thiện=gd7|XTịnh Ấn Đông=gc4|XTịnh Châu=gd7|XTịnh Khê=gd7|XTịnh Long=gd7|XTịnh Ấn Tây=gc4|XTịnh An=gc4|XNghĩa Hà=g8a|XAn Phú=g8a',
      ],
      [
        'Huyện Bình Sơn',
        'TChâu Ổ=g8g|XBình Thuận=g91|XBình Thạnh=g8g|XBình Đông=g91|XBình Chánh=g8g|XBình Nguyên=g8g|XBình Khương=g9p|XBình Trị=g91|XBình An=g9p|XBình Hải=g91|XBình Dương=g8g|XBình Phước=g91|XBình Hòa=g91|XBình Trung=g8g|XBình Minh=g9p|XBình Long=g8g|XBình Thanh=gad|XBình Chương=ga4|XBình Hiệp=gad|XBình Mỹ=ga4|XBình Tân Phú=gad|XBình Châu=gad',
      ],
      [
        'Huyện Trà Bồng',
        'TTrà Xuân=gaj|XTrà Giang=gav|XTrà Thủy=gaj|XTrà Hiệp=gas|XTrà Bình=gav|XTrà Phú=gav|XTrà Lâm=gas|XTrà Tân=gb4|XTrà Sơn=gaj|XTrà Bùi=gb4.gbp|XTrà Thanh=gas|XSơn Trà=gbm|XTrà Phong=gbm|XHương Trà=gbp|XTrà Xinh=gbm|XTrà Tây=gbp',
      ],
      [
        'Huyện Sơn Tịnh',
        'XTịnh Thọ=gcd|XTịnh Trà=gd1|XTịnh Phong=gcd|XTịnh Hiệp=gd1|XTịnh Bình=gdg|XTịnh Đông=gcs|XTịnh Bắc=gd1|XTịnh Sơn=gdg|TTịnh Hà=gdg|XTịnh Giang=gcs|XTịnh Minh=gcs',
      ],
      [
        'Huyện Tư Nghĩa',
        'TLa Hà=gdv|TSông Vệ=gdy|XNghĩa Lâm=ge4|XNghĩa Thắng=ge4|XNghĩa Thuận=gea|XNghĩa Kỳ=gea|XNghĩa Sơn=ge4|XNghĩa Hòa=gdv|XNghĩa Điền=gea|XNghĩa Thương=gdv|XNghĩa Trung=gdv|XNghĩa Hiệp=gdy|XNghĩa Phương=gdy',
      ],
      [
        'Huyện Sơn Hà',
        'TDi Lăng=gfd|XSơn Hạ=gfg|XSơn Thành=gfg|XSơn Nham=gfg|XSơn Bao=gfd|XSơn Linh=gfv|XSơn Giang=gfv|XSơn Trung=gg7|XSơn Thượng=gfd|XSơn Cao=gfv|XSơn Hải=gg7|XSơn Thủy=gg7|XSơn Kỳ=ggd|XSơn Ba=ggd',
      ],
      [
        'Huyện Sơn Tây',
        'XSơn Bua=ggm|XSơn Mùa=ggm|XSơn Liên=ggm|XSơn Tân=ggs|XSơn Màu=ggv|XSơn Dung=ggs|XSơn Long=ggs|XSơn Tinh=ggv|XSơn Lập=ggv',
      ],
      ['Huyện Minh Long', 'XLong Sơn=gh1|XLong Mai=gh1|XThanh An=ghd|XLong Môn=ghd|XLong Hiệp=ghd'],
      [
        'Huyện Nghĩa Hành',
        'TChợ Chùa=ghg|XHành Thuận=ghg|XHành Dũng=ghm|XHành Trung=ghg|XHành Nhân=ghm|XHành Đức=gi1|XHành Minh=ghm|XHành Phước=gi1|XHành Thiện=gi4|XHành Thịnh=gi1|XHành Tín Tây=gi4|XHành Tín Đông=gi4',
      ],
      [
        'Huyện Mộ Đức',
        'TMộ Đức=gig|XThắng Lợi=gip|XĐức Nhuận=gip|XĐức Chánh=gj1|XĐức Hiệp=gip|XĐức Minh=gj1|XĐức Thạnh=gj1|XĐức Hòa=gig|XĐức Tân=gig|XĐức Phú=gig|XĐức Phong=gjd|XĐức Lân=gjd',
      ],
      [
        'Thị xã Đức Phổ',
        'PNguyễn Nghiêm=gjj|XPhổ An=gjv|XPhổ Phong=gk1|XPhổ Thuận=gjv|PPhổ Văn=gjv|PPhổ Quang=gjv|XPhổ Nhơn=gk1|PPhổ Ninh=gjj|PPhổ Minh=gjj|PPhổ Vinh=gjj|PPhổ Hòa=gjj|XPhổ Cường=gkg|XPhổ Khánh=gkg|PPhổ Thạnh=gkm|XPhổ Châu=gkm',
      ],
      [
        'Huyện Ba Tơ',
        'TBa Tơ=gks|XBa Điền=gky|XBa Vinh=gky|XBa Thành=gl4|XBa Động=gl4|XBa Dinh=gl7|XBa Giang=gl7|XBa Liên=gl4|XBa Ngạc=gm1|XBa Khâm=gls|XBa Cung=gks|XBa Tiêu=gm1|XBa Trang=gls|XBa Tô=glv|XBa Bích=gks|XBa Vì=gm1|XBa Lế=glv|XBa Nam=glv|XBa Xa=gma',
      ],
      ['Huyện Lý Sơn', '', ['21548']],
    ],
  ],
  [
    'Tỉnh Bình Định',
    [
      [
        'Thành phố Quy Nhơn',
        'PNhơn Bình=go1|PNhơn Phú=gmp|PĐống Đa=gnj|PTrần Quang Diệu=gmp|PHải Cảng=gnj|PQuang Trung=gns|PNgô Mây=gns|PTrần Phú=gnj|PThị Nại=gnj|PBùi Thị Xuân=gnp|PNguyễn Văn Cừ=gns|PGhềnh Ráng=gns|XNhơn Lý=go1|XNhơn Hội=go1|XNhơn Hải=go1|XNhơn Châu=go7|XPhước Mỹ=gnp',
      ],
      [
        'Huyện An Lão',
        'TAn Lão=go9|XAn Hưng=go9|XAn Trung=gog|XAn Dũng=gog|XAn Vinh=gog|XAn Toàn=gom|XAn Tân=go9|XAn Hòa=gos|XAn Quang=gos|XAn Nghĩa=gom.gos',
      ],
      [
        'Thị xã Hoài Nhơn',
        'PTam Quan=gp1|PBồng Sơn=gp4|XHoài Sơn=gpj|XHoài Châu Bắc=gpj|XHoài Châu=gp1|XHoài Phú=gpp|PTam Quan Bắc=gpj|PTam Quan Nam=gps|PHoài Hảo=gpp|PHoài Thanh Tây=gps|PHoài Thanh=gps|PHoài Hương=gpy|PHoài Tân=gq1|XHoài Hải=gpy|PHoài Xuân=gq1|XHoài Mỹ=gpy|PHoài Đức=gp4',
      ],
      [
        'Huyện Hoài Ân',
        'TTăng Bạt Hổ=gqg|XÂn Hảo Tây=gqp|XÂn Hảo Đông=gqp|XÂn Sơn=gqv|XÂn Mỹ=gqp|XĐak Mang=gr7|XÂn Tín=gqv|XÂn Thạnh=gqv|XÂn Phong=gqg|XÂn Đức=gqg|XÂn Hữu=gr7|XBok Tới=grj|XÂn Tường Tây=gr7|XÂn Tường Đông=gqg|XÂn Nghĩa=grj',
      ],
      [
        'Huyện Phù Mỹ',
        'TPhù Mỹ=grm|TBình Dương=grp|XMỹ Đức=grv|XMỹ Châu=grv|XMỹ Thắng=gs7|XMỹ Lộc=grv|XMỹ Lợi=grp|XMỹ An=gs7|XMỹ Phong=grp|XMỹ Trinh=gsd|XMỹ Thọ=gs7|XMỹ Hòa=gsd|XMỹ Thành=gsp|XMỹ Chánh=gsp|XMỹ Quang=grm|XMỹ Hiệp=gsv|XMỹ Tài=gsv|XMỹ Cát=gsp|XMỹ Chánh Tây=grm',
      ],
      [
        'Huyện Vĩnh Thạnh',
        'TVĩnh Thạnh=gt6|XVĩnh Sơn=gt7|XVĩnh Kim=gt7|XVĩnh Hiệp=gtg|XVĩnh Hảo=gt6|XVĩnh Hòa=gtp|XVĩnh Thịnh=gtg|XVĩnh Thuận=gtp|XVĩnh Quang=gtp',
      ],
      [
        'Huyện Tây Sơn',
        'TPhú Phong=gts|XBình Tân=gu1|XTây Thuận=gu4|XBình Thuận=gu1|XTây Giang=gu4|XBình Thành=gud|XTây An=gu1|XBình Hòa=gud|XTây Bình=gud|XBình Tường=guj|XTây Vinh=gud|XVĩnh An=guj|XTây Xuân=gts|XBình Nghi=gts|XTây Phú=guj',
      ],
      [
        'Huyện Phù Cát',
        'TNgô Mây=gv1|XCát Sơn=gvg|XCát Minh=gv7|TCát Khánh=gv7|XCát Tài=gv7|XCát Lâm=gvg|XCát Hanh=gvj|XCát Thành=gvs|XCát Trinh=gv1|XCát Hải=gvs|XCát Hiệp=gvj|XCát Nhơn=gw4|XCát Hưng=gwd|XCát Tường=gw4|XCát Tân=gv1|TCát Tiến=gvs|XCát Thắng=gwd|XCát Chánh=gwd',
      ],
      [
        'Thị xã An Nhơn',
        'PBình Định=gwj|PĐập Đá=gwm|XNhơn Mỹ=gwm|PNhơn Thành=gx1|XNhơn Hạnh=gx1|XNhơn Hậu=gwm|XNhơn Phong=gx1|XNhơn An=gxa|XNhơn Phúc=gwj|PNhơn Hưng=gxa|XNhơn Khánh=gwj|XNhơn Lộc=gxg|PNhơn Hoà=gxj|XNhơn Tân=gxg|XNhơn Thọ=gxj',
      ],
      [
        'Huyện Tuy Phước',
        'TTuy Phước=gxs|TDiêu Trì=gxs|XPhước Thắng=gya|XPhước Hưng=gy4|XPhước Quang=gy4|XPhước Hòa=gya|XPhước Sơn=gya|XPhước Hiệp=gy4|XPhước Lộc=gxs|XPhước Nghĩa=gxs|XPhước Thuận=gxs|XPhước An=gyp|XPhước Thành=gyp',
      ],
      [
        'Huyện Vân Canh',
        'TVân Canh=gyy|XCanh Liên=gz1.gza|XCanh Hiệp=gyy.gza|XCanh Vinh=gza|XCanh Hiển=gza|XCanh Thuận=gyy|XCanh Hòa=gyy',
      ],
    ],
  ],
  [
    'Tỉnh Phú Yên',
    [
      [
        'Thành phố Tuy Hoà',
        'P1=gzj|P2=gzj|P9=gzj.h0d|P4=gzj|P5=gzj|P7=gzj|PPhú Thạnh=h5s|PPhú Đông=h5s|XHòa Kiến=h0d|XBình Kiến=h0d|XAn Phú=h0d|PPhú Lâm=h5s',
      ],
      [
        'Thị xã Sông Cầu',
        'PXuân Phú=h0j|XXuân Lâm=h17|PXuân Thành=h18|XXuân Hải=h0p|XXuân Lộc=h0p|XXuân Bình=h0s|XXuân Cảnh=h0s|XXuân Thịnh=h0j|XXuân Phương=h0j|PXuân Yên=h0j|XXuân Thọ 1=h17|PXuân Đài=h18|XXuân Thọ 2=h17',
      ],
      [
        'Huyện Đồng Xuân',
        'TLa Hai=h1d|XĐa Lộc=h1m|XPhú Mỡ=h1s|XXuân Lãnh=h1m|XXuân Long=h1d|XXuân Quang 1=h1s|XXuân Sơn Bắc=h1d|XXuân Quang 2=h1d|XXuân Sơn Nam=h1d|XXuân Quang 3=h27|XXuân Phước=h27',
      ],
      [
        'Huyện Tuy An',
        'TChí Thạnh=h2a|XAn Dân=h2a|XAn Ninh Tây=h2g|XAn Ninh Đông=h2g|XAn Thạch=h2g|XAn Định=h2a|XAn Nghiệp=h2s|XAn Cư=h37|XAn Xuân=h2s|XAn Lĩnh=h2s|XAn Hòa Hải=h37|XAn Hiệp=h37|XAn Mỹ=h3d|XAn Chấn=h3d|XAn Thọ=h3d',
      ],
      [
        'Huyện Sơn Hòa',
        'TCủng Sơn=h3p|XPhước Tân=h3v|XSơn Hội=h3v|XSơn Định=h41|XSơn Long=h41|XCà Lúi=h3v|XSơn Phước=h3p|XSơn Xuân=h41|XSơn Nguyên=h3p|XEachà Rang=h4g|XKrông Pa=h4g|XSuối Bạc=h3p|XSơn Hà=h3p|XSuối Trai=h4g',
      ],
      [
        'Huyện Sông Hinh',
        'THai Riêng=h4v|XEa Lâm=h5p|XĐức Bình Tây=h5a|XEa Bá=h5d|XSơn Giang=h5a|XĐức Bình Đông=h5a|XEaBar=h5d.h5p|XEaBia=h4v.h5a|XEaTrol=h4v|XSông Hinh=h4v|XEaly=h5p',
      ],
      [
        'Huyện Tây Hoà',
        'XSơn Thành Tây=h62|XSơn Thành Đông=h62|XHòa Bình 1=h5s.h67|TPhú Thứ=h67|XHòa Phong=h67|XHòa Phú=h62|XHòa Tân Tây=h67|XHòa Đồng=h6s|XHòa Mỹ Đông=h71|XHòa Mỹ Tây=h71|XHòa Thịnh=h6s',
      ],
      [
        'Huyện Phú Hoà',
        'XHòa Quang Bắc=h7j|XHòa Quang Nam=h7j|XHòa Hội=h7z|XHòa Trị=gzj.h7j|XHòa An=gzj.h7z|XHòa Định Đông=h7z|TPhú Hoà=h7z|XHòa Định Tây=h7z|XHòa Thắng=h7z',
      ],
      [
        'Thị xã Đông Hòa',
        'XHòa Thành=h5s|PHòa Hiệp Bắc=h5s.h6d|PHoà Vinh=h6a|PHoà Hiệp Trung=h6d|XHòa Tân Đông=h6a|PHòa Xuân Tây=h6a|PHòa Hiệp Nam=h6d|XHòa Xuân Đông=h77|XHòa Tâm=h77|XHòa Xuân Nam=h77',
      ],
    ],
  ],
  [
    'Tỉnh Khánh Hòa',
    [
      [
        'Thành phố Nha Trang',
        'PVĩnh Hòa=h8d|PVĩnh Hải=h8d|PVĩnh Phước=h8d|PNgọc Hiệp=h9y|PVĩnh Thọ=h8d|PVạn Thạnh=h9a|PPhương Sài=h9y|PPhước Hải=haa|PLộc Thọ=h9a|PTân Tiến=h9a|PPhước Hòa=h9a|PVĩnh Nguyên=h9a|PPhước Long=haa|PVĩnh Trường=haa|XVĩnh Lương=h8d|XVĩnh Phương=h8d|XVĩnh Ngọc=h9y|XVĩnh Thạnh=h9y|XVĩnh Trung=h9y|XVĩnh Hiệp=h9y|XVĩnh Thái=haa|XPhước Đồng=haa',
      ],
      [
        'Thành phố Cam Ranh',
        'PCam Nghĩa=haj|PCam Phúc Bắc=haj|PCam Phúc Nam=has|PCam Lộc=has|PCam Phú=has|PBa Ngòi=hav|PCam Thuận=hb4|PCam Lợi=hb4|PCam Linh=hb4|XCam Thành Nam=haj|XCam Phước Đông=hav|XCam Thịnh Tây=hcg|XCam Thịnh Đông=hcg|XCam Lập=hcg|XCam Bình=hcg',
      ],
      [
        'Huyện Cam Lâm',
        'XCam Tân=hb7.hbp.his|XCam Hòa=hb7.hbp.his|XCam Hải Đông=hbp|XCam Hải Tây=hbp|XSơn Tân=hb7|XCam Hiệp Bắc=hb7.hbp|TCam Đức=hbp|XCam Hiệp Nam=hb7.hbp|XCam Phước Tây=hc1|XCam Thành Bắc=hbp|XCam An Bắc=hbp.hc1|XCam An Nam=hbp.hc1|XSuối Cát=his|XSuối Tân=hb7.hbp.his',
      ],
      [
        'Huyện Vạn Ninh',
        'TVạn Giã=hcp|XĐại Lãnh=hd4|XVạn Phước=hcy|XVạn Long=hcy|XVạn Bình=hdg|XVạn Thọ=hd4|XVạn Khánh=hcy|XVạn Phú=hcp|XVạn Lương=hcp|XVạn Thắng=hdg|XVạn Thạnh=hd4|XXuân Sơn=hdp|XVạn Hưng=hdp',
      ],
      [
        'Thị xã Ninh Hòa',
        'PNinh Hiệp=hds|XNinh Sơn=hea|XNinh Tây=heg|XNinh Thượng=hem|XNinh An=hea|PNinh Hải=hep|XNinh Thọ=hea|XNinh Trung=hem|XNinh Sim=heg|XNinh Xuân=hf4|XNinh Thân=hem|PNinh Diêm=hep|XNinh Đông=hds|PNinh Thủy=hep|PNinh Đa=hds|XNinh Phụng=hds|XNinh Bình=hf4|XNinh Phú=hfj|XNinh Tân=hfp|XNinh Quang=hf4|PNinh Giang=hfj|PNinh Hà=hfj|XNinh Hưng=hfp|XNinh Lộc=hfp|XNinh Ích=hfp|XNinh Phước=hep',
      ],
      [
        'Huyện Khánh Vĩnh',
        'TKhánh Vĩnh=hg1|XKhánh Hiệp=hg4|XKhánh Bình=hg7|XKhánh Trung=hg4|XKhánh Đông=hg7|XKhánh Thượng=hgg|XKhánh Nam=hgg|XSông Cầu=hg1|XGiang Ly=hgg|XCầu Bà=hh4|XLiên Sang=hh4|XKhánh Thành=hh4|XKhánh Phú=hg1|XSơn Thái=hh4',
      ],
      [
        'Huyện Diên Khánh',
        'TDiên Khánh=hh7|XDiên Lâm=hhg|XDiên Điền=hhd|XXuân Đồng=hhg|XDiên Sơn=hhd|XDiên Phú=hhd|XDiên Thọ=hhs|XDiên Phước=hhs|XDiên Lạc=hhy|XDiên Tân=hhs|XDiên Hòa=hhy|XDiên Thạnh=hhy|XDiên Toàn=hh7|XDiên An=hh7|XBình Lộc=him|XSuối Hiệp=him|XSuối Tiên=him',
      ],
      [
        'Huyện Khánh Sơn',
        'TTô Hạp=hiy|XThành Sơn=hj4|XSơn Lâm=hj4|XSơn Hiệp=hiy|XSơn Bình=hiy|XSơn Trung=hjg|XBa Cụm Bắc=hjg|XBa Cụm Nam=hjg',
      ],
      ['Huyện Trường Sa', 'TTrường Sa=hjk|XSong Tử Tây=hjk|XSinh Tồn=hjk'],
    ],
  ],
  [
    'Tỉnh Ninh Thuận',
    [
      [
        'Thành phố Phan Rang-Tháp Chàm',
        'PĐô Vinh=hjm|PPhước Mỹ=hjp|PBảo An=hjp|PPhủ Hà=hk7|PKinh Dinh=hk7|PĐạo Long=hk7|PĐài Sơn=hk7|PĐông Hải=hks.hns|PMỹ Đông=hks|XThành Hải=hjp|PVăn Hải=hma|PMỹ Bình=hks|PMỹ Hải=hks',
      ],
      [
        'Huyện Bác Ái',
        'XPhước Bình=hky|XPhước Hòa=hky|XPhước Tân=hky|XPhước Tiến=hl7|XPhước Thắng=hl7|XPhước Thành=hld|XPhước Đại=hld|XPhước Chính=hl7|XPhước Trung=hly',
      ],
      [
        'Huyện Ninh Sơn',
        'TTân Sơn=hlm|XLâm Sơn=hlp|XLương Sơn=hlp|XQuảng Sơn=hlm|XMỹ Sơn=hly|XHòa Sơn=hm4|XMa Nới=hm4|XNhơn Sơn=hjm',
      ],
      [
        'Huyện Ninh Hải',
        'TKhánh Hải=hma|XVĩnh Hải=hmm|XPhương Hải=hms|XTân Hải=hn1|XXuân Hải=hn1|XHộ Hải=hn1|XTri Hải=hms|XNhơn Hải=hmm|XThanh Hải=hmm',
      ],
      [
        'Huyện Ninh Phước',
        'TPhước Dân=hna|XPhước Sơn=hnd|XPhước Thái=hnv|XPhước Hậu=hnd|XPhước Thuận=hna|XAn Hải=hns|XPhước Hữu=hnv|XPhước Hải=hna|XPhước Vinh=hnd',
      ],
      [
        'Huyện Thuận Bắc',
        'XPhước Chiến=hmg|XCông Hải=hmg|XPhước Kháng=hmp|XLợi Hải=hmp|XBắc Sơn=hms|XBắc Phong=hmp',
      ],
      [
        'Huyện Thuận Nam',
        'XPhước Hà=ho4|XPhước Nam=ho1|XPhước Ninh=ho1|XNhị Hà=ho4|XPhước Dinh=hns|XPhước Minh=ho1|XPhước Diêm=hod|XCà Ná=hod',
      ],
    ],
  ],
  [
    'Tỉnh Bình Thuận',
    [
      [
        'Thành phố Phan Thiết',
        'PMũi Né=hom|PHàm Tiến=hom|PPhú Hài=hos|PPhú Thủy=hos|PPhú Tài=hps|PPhú Trinh=hpd|PXuân An=hp1|PThanh Hải=hos|PLạc Đạo=hpd|PBình Hưng=hpd|PĐức Long=hpm|XThiện Nghiệp=hom|XPhong Nẫm=hps|XTiến Lợi=hpv|XTiến Thành=hpm',
      ],
      [
        'Thị xã La Gi',
        'PPhước Hội=hxb|PPhước Lộc=hxb|PTân Thiện=hxf|PTân An=hxf|PBình Tân=hxf|XTân Hải=hxq|XTân Tiến=hxq|XTân Bình=hxf|XTân Phước=hxb',
      ],
      [
        'Huyện Tuy Phong',
        'TLiên Hương=hq1|TPhan Rí Cửa=hq4|XPhan Dũng=hqa|XPhong Phú=hq4.hqa|XVĩnh Hảo=hqd|XVĩnh Tân=hqd|XPhú Lạc=hq1|XPhước Thể=hq1|XHòa Minh=hq4|XChí Công=hq4|XBình Thạnh=hq1',
      ],
      [
        'Huyện Bắc Bình',
        'TChợ Lầu=hr1|XPhan Sơn=hr4|XPhan Lâm=hr4|XBình An=hrg|XPhan Điền=hrg|XHải Ninh=hrg|XSông Lũy=hrj|XPhan Tiến=hrj|XSông Bình=hrs|TLương Sơn=hrs|XPhan Hòa=hr1|XPhan Thanh=hs1|XHồng Thái=hs1|XPhan Hiệp=hr1|XBình Tân=hrj|XPhan Rí Thành=hr1|XHòa Thắng=hs1.hsd|XHồng Phong=hsd',
      ],
      [
        'Huyện Hàm Thuận Bắc',
        'TMa Lâm=hsj|TPhú Long=hp1|XLa Dạ=hsp|XĐông Tiến=hsy|XThuận Hòa=htd|XĐông Giang=hsy|XHàm Phú=htd|XHồng Liêm=hta|XThuận Minh=hsj|XHồng Sơn=hta|XHàm Trí=htd|XHàm Đức=hsj|XHàm Liêm=htj|XHàm Chính=htj|XHàm Hiệp=hps|XHàm Thắng=hp1|XĐa Mi=hsp',
      ],
      [
        'Huyện Hàm Thuận Nam',
        'TThuận Nam=hty|XMỹ Thạnh=hua|XHàm Cần=hua|XMương Mán=hug|XHàm Thạnh=hua|XHàm Kiệm=hug|XHàm Cường=hug|XHàm Mỹ=hpv|XTân Lập=hum|XHàm Minh=hty|XThuận Quí=huv|XTân Thuận=huv|XTân Thành=huv',
      ],
      [
        'Huyện Tánh Linh',
        'TLạc Tánh=hv1|XBắc Ruộng=hv4|XNghị Đức=hva|XLa Ngâu=hvp|XHuy Khiêm=hvp|XMăng Tố=hv4|XĐức Phú=hva|XĐồng Kho=hvp|XGia An=hv1|XĐức Bình=hvp|XGia Huynh=hw4|XĐức Thuận=hv1|XSuối Kiết=hw4',
      ],
      [
        'Huyện Đức Linh',
        'TVõ Xu=hw7|TĐức Tài=hwa|XĐa Kai=hwg|XSùng Nhơn=hwg|XMê Pu=hwg|XNam Chính=hw7|XĐức Hạnh=hwa|XĐức Tín=hwa|XVũ Hoà=hw7|XTân Hà=hx7|XĐông Hà=hx7|XTrà Tân=hx7',
      ],
      [
        'Huyện Hàm Tân',
        'TTân Minh=hxa|TTân Nghĩa=hxg|XSông Phan=hum|XTân Phúc=hxa|XTân Đức=hxa|XTân Thắng=hya|XThắng Hải=hya|XTân Hà=hxg|XTân Xuân=hxg|XSơn Mỹ=hya',
      ],
      ['Huyện Phú Quí', 'XNgũ Phụng=hyg|XLong Hải=hyg|XTam Thanh=hyg'],
    ],
  ],
  [
    'Tỉnh Kon Tum',
    [
      [
        'Thành phố Kon Tum',
        'PQuang Trung=hz1|PDuy Tân=hys|PQuyết Thắng=hz1|PTrường Chinh=hz1|PThắng Lợi=hz1|PNgô Mây=hys|PThống Nhất=hz1|PLê Lợi=hza|PNguyễn Trãi=hza|PTrần Hưng Đạo=hza|XĐắk Cấm=hys|XKroong=hzp|XNgọk Bay=hzp|XVinh Quang=hzp|XĐắk Blà=i04|XIa Chim=hzy|XĐăk Năng=hzy|XĐoàn Kết=hzy|XChư Hreng=i04|XĐắk Rơ Wa=i04|XHòa Bình=i04',
      ],
      [
        'Huyện Đắk Glei',
        'TĐắk Glei=i0d|XĐắk Blô=i0g|XĐắk Man=i0g|XĐắk Nhoong=i0g|XĐắk Pék=i0d|XĐắk Choong=i0s|XXốp=i0s|XMường Hoong=i11|XNgọc Linh=i11|XĐắk Long=i14|XĐắk KRoong=i1a|XĐắk Môn=i1a',
      ],
      [
        'Huyện Ngọc Hồi',
        'TPlei Kần=i1d|XĐắk Ang=i1j|XĐắk Dục=i1j|XĐắk Nông=i1j|XĐắk Xú=i1d|XĐắk Kan=i1s|XBờ Y=i1d|XSa Loong=i1s',
      ],
      [
        'Huyện Đắk Tô',
        'TĐắk Tô=i21|XĐắk Rơ Nga=i2s|XNgọk Tụ=i2s|XĐắk Trăm=i2u|XVăn Lem=i2u|XKon Đào=i2u|XTân Cảnh=i21|XDiên Bình=i21|XPô Kô=i21',
      ],
      [
        'Huyện Kon Plông',
        'XĐắk Nên=i3j|XĐắk Ring=i3j|XMăng Buk=i3j|XĐắk Tăng=i41|XNgok Tem=i44|XPờ Ê=i44|XMăng Cành=i41|TMăng Đen=i41|XHiếu=i44',
      ],
      [
        'Huyện Kon Rẫy',
        'TĐắk Rve=i47|XĐắk Kôi=i4d|XĐắk Tơ Lung=i4d|XĐắk Ruồng=i4p|XĐắk Pne=i47|XĐắk Tờ Re=i4p|XTân Lập=i4p',
      ],
      [
        'Huyện Đắk Hà',
        'TĐắk Hà=i4s|XĐắk PXi=i4w|XĐăk Long=i4w|XĐắk HRing=i54|XĐắk Ui=i52|XĐăk Ngọk=i52|XĐắk Mar=i54|XNgok Wang=i57|XNgok Réo=i57|XHà Mòn=i4s|XĐắk La=i4s',
      ],
      [
        'Huyện Sa Thầy',
        'TSa Thầy=i5j|XRơ Kơi=i5m|XSa Nhơn=i5j|XHơ Moong=i5q|XMô Rai=i5s|XSa Sơn=i5j|XSa Nghĩa=i5q|XSa Bình=i5q|XYa Xiêr=i64|XYa Tăng=i64|XYa ly=i64',
      ],
      [
        'Huyện Tu Mơ Rông',
        'XNgọc Lây=i3a|XĐắk Na=i2g|XMăng Ri=i3a|XNgọc Yêu=i3a|XĐắk Sao=i2g|XĐắk Rơ Ông=i2j|XĐắk Tờ Kan=i2j|XTu Mơ Rông=i2p|XĐắk Hà=i2p|XTê Xăng=i3a|XVăn Xuôi=i3a',
      ],
      ["Huyện Ia H' Drai", 'XIa Đal=i5r|XIa Dom=i5u|XIa Tơi=i5u'],
    ],
  ],
  [
    'Tỉnh Gia Lai',
    [
      [
        'Thành phố Pleiku',
        'PYên Đỗ=i6j|PDiên Hồng=i6j|PIa Kring=i6j|PHội Thương=i6v|PHội Phú=i76|PPhù Đổng=i6v|PHoa Lư=i6v|PTây Sơn=i6v|PThống Nhất=i74|PĐống Đa=i74|PTrà Bá=i76|PThắng Lợi=i7m|PYên Thế=i74|PChi Lăng=i76|XBiển Hồ=i7a|XTrà Đa=i6v|XChư Á=i7m|XAn Phú=i7m|XDiên Phú=i6j|XIa Kênh=i7v|XGào=i7v',
      ],
      [
        'Thị xã An Khê',
        'PAn Bình=i7y|PTây Sơn=i81|PAn Phú=i81|PAn Tân=i81|XTú An=i8d|XXuân An=i8d|XCửu An=i8d|PAn Phước=i81|XSong An=i8d|PNgô Mây=i81|XThành An=i81',
      ],
      [
        'Thị xã Ayun Pa',
        'PCheo Reo=ijw|PHòa Bình=ijw|PĐoàn Kết=ijw|PSông Bờ=ijw|XIa RBol=ikh|XChư Băh=ikh|XIa RTô=ikp|XIa Sao=ikp',
      ],
      [
        'Huyện KBang',
        'TKBang=i8m|XKon Pne=i8s|XĐăk Roong=i8s|XSơn Lang=i8v|XKRong=i8y|XSơ Pai=i8v|XLơ Ku=i8m|XĐông=i9m|XĐak SMar=i8m|XNghĩa An=i9m|XTơ Tung=i9g|XKông Lơng Khơng=i9g|XKông Bơ La=i9m',
      ],
      [
        'Huyện Đăk Đoa',
        "TĐăk Đoa=i9p|XHà Đông=i9v|XĐăk Sơmei=i9v|XĐăk Krong=iad|XHải Yang=icy|XKon Gang=iad|XHà Bầu=i7a|XNam Yang=iad|XK' Dang=iaq|XH' Neng=iad|XTân Bình=i9p|XGlar=i9p|XA Dơk=iam|XTrang=iaq|XHNol=iaq|XIa Pết=iam|XIa Băng=iam",
      ],
      [
        'Huyện Chư Păh',
        'TPhú Hòa=iay|XHà Tây=ib4|XIa Khươl=ib4|XIa Phí=ibp|TIa Ly=iba|XIa Mơ Nông=iba|XIa Kreng=iba|XĐăk Tơ Ver=ib4|XHòa Phú=iay|XChư Đăng Ya=i7a|XIa Ka=ibp|XIa Nhin=ibp|XNghĩa Hòa=iay|XNghĩa Hưng=i7a',
      ],
      [
        'Huyện Ia Grai',
        'TIa Kha=ic4|XIa Sao=ic7|XIa Yok=ic7|XIa Hrung=ic7|XIa Bă=ic4|XIa Khai=icg|XIa KRai=icg|XIa Grăng=ic4|XIa Tô=icg|XIa O=icm|XIa Dêr=ic7|XIa Chia=ics|XIa Pếch=i7v',
      ],
      [
        'Huyện Mang Yang',
        'TKon Dơng=icy|XAyun=id2|XĐak Jơ Ta=id2|XĐak Ta Ley=id3|XHra=id3|XĐăk Yă=icy|XĐăk Djrăng=icy|XLơ Pang=idg|XKon Thụp=idg|XĐê Ar=idg|XKon Chiêng=idm|XĐăk Trôi=idm',
      ],
      [
        'Huyện Kông Chro',
        'TKông Chro=ids|XChư Krêy=idy|XAn Trung=idy|XKông Yang=ie1|XĐăk Tơ Pang=ie1|XSRó=ie7|XĐắk Kơ Ning=ie7|XĐăk Song=iea|XĐăk Pling=iea|XYang Trung=ids|XĐăk Pơ Pho=iej|XYa Ma=ie1|XChơ Long=iej|XYang Nam=ids',
      ],
      [
        'Huyện Đức Cơ',
        'TChư Ty=iep|XIa Dơk=if1|XIa Krêl=iey|XIa Din=iey|XIa Kla=if1|XIa Dom=if4|XIa Lang=iey|XIa Kriêng=iep|XIa Pnôn=ifd|XIa Nan=ifg',
      ],
      [
        'Huyện Chư Prông',
        'TChư Prông=ifj|XIa Kly=ifj|XBình Giáo=ifs|XIa Drăng=ifj|XThăng Hưng=ifs|XBàu Cạn=ifs|XIa Phìn=ifj|XIa Băng=ig4|XIa Tôr=ig4|XIa Boòng=ig7|XIa O=ig7|XIa Púch=igd|XIa Me=ig7|XIa Vê=igm|XIa Bang=ig4|XIa Pia=igm|XIa Ga=igm|XIa Lâu=igv|XIa Piơr=igv|XIa Mơ=igy',
      ],
      [
        'Huyện Chư Sê',
        'TChư Sê=ih1|XIa Tiêm=ih7|XChư Pơng=ih7|XBar Măih=ih7|XBờ Ngoong=ih7|XIa Glai=ih1|XAL Bá=ihe|XKông HTok=ihe|XAYun=ihe|XIa HLốp=ii1|XIa Blang=ih1|XDun=ih1|XIa Pal=ih1|XH Bông=ihv|XIa Ko=ii1',
      ],
      [
        'Huyện Đăk Pơ',
        'XHà Tam=iij|XAn Thành=iij|TĐak Pơ=iij|XYang Bắc=iij|XCư An=i7y|XTân An=i7y|XPhú An=iiv|XYa Hội=iiv',
      ],
      [
        'Huyện Ia Pa',
        'XPờ Tó=ij1|XChư Răng=ij1|XIa KDăm=ijg|XKim Tân=ija|XChư Mố=ijg|XIa Tul=ijg|XIa Ma Rơn=ija|XIa Broăi=ijg|XIa Trok=ija',
      ],
      [
        'Huyện Krông Pa',
        'TPhú Túc=iks|XIa RSai=ils|XIa RSươm=ilp|XChư Gu=ils|XĐất Bằng=iks|XIa Mláh=iks|XChư Drăng=ilp|XPhú Cần=iks|XIa HDreh=ilg|XIa RMok=ilg|XChư Ngọc=iks|XUar=ilp|XChư Rcăm=ils|XKrông Năng=ilg',
      ],
      [
        'Huyện Phú Thiện',
        'TPhú Thiện=ijv|XChư A Thai=ik1|XAyun Hạ=ik1|XIa Ake=ik1|XIa Sol=ijv|XIa Piar=ijv|XIa Peng=ikd|XChrôh Pơnan=ikd|XIa Hiao=ikd|XIa Yeng=ijv',
      ],
      [
        'Huyện Chư Pưh',
        'TNhơn Hoà=ih2|XIa Hrú=ihv|XIa Rong=ihv|XIa Dreng=ihv|XIa Hla=ii1|XChư Don=ih2|XIa Phang=ih2|XIa Le=iia|XIa BLứ=iia',
      ],
    ],
  ],
  [
    'Tỉnh Đắk Lắk',
    [
      [
        'Thành phố Buôn Ma Thuột',
        'PTân Lập=im1|PTân Hòa=im1|PTân An=in7|PThành Nhất=imy|PThành Công=imd|PTân Lợi=imd|PTân Thành=imd|PTân Tiến=imd|PTự An=imd|PEa Tam=ind|PKhánh Xuân=imy|XHòa Thuận=in7|XCư ÊBur=imd|XEa Tu=in7|XHòa Thắng=im1|XEa Kao=ind|XHòa Phú=inj|XHòa Khánh=inj|XHòa Xuân=inj',
      ],
      [
        'Thị xã Buôn Hồ',
        'PAn Lạc=ir5|PAn Bình=ir5|PThiện An=ir5|PĐạt Hiếu=ir5|PĐoàn Kết=ir5|XEa Drông=irs|PThống Nhất=ir5|PBình Tân=is4|XEa Siên=irs|XBình Thuận=is4|XCư Bao=is4',
      ],
      [
        "Huyện Ea H'leo",
        "TEa Drăng=inp|XEa H'leo=ins|XEa Sol=inv|XEa Ral=inp|XEa Wy=io1|XCư A Mung=io1|XCư Mốt=io1|XEa Hiao=inv|XEa Khal=iog|XDliê Yang=inp|XEa Tir=iog|XEa Nam=iog",
      ],
      [
        'Huyện Ea Súp',
        "TEa Súp=ioj|XIa Lốp=iom|XIa JLơi=iop|XEa Rốk=iop|XYa Tờ Mốt=ip1|XIa RVê=iot|XEa Lê=ioj|XCư KBang=iop|XEa Bung=ip1|XCư M'Lan=ioj",
      ],
      [
        'Huyện Buôn Đôn',
        'XKrông Na=ip7|XEa Huar=ipd|XEa Wer=ipd|XTân Hoà=ipd|XCuôr KNia=ipm|XEa Bar=ipm|XEa Nuôl=ipm',
      ],
      [
        "Huyện Cư M'gar",
        "TEa Pốk=ipv|TQuảng Phú=ipv|XQuảng Tiến=ipv|XEa Kuêh=iq1|XEa Kiết=iq1|XEa Tar=iqd|XCư Dliê M'nông=iqd|XEa H'đinh=iqg|XEa Tul=iqd|XEa KPam=iqg|XEa M'DRóh=iqm|XQuảng Hiệp=iqm|XCư M'gar=iqg|XEa D'Rơng=ir1|XEa M'nang=iqm|XCư Suê=ipv|XCuor Đăng=ir1",
      ],
      [
        'Huyện Krông Búk',
        'XCư Né=ira|XChư KBô=ira|XCư Pơng=ird|XEa Sin=ird|TPơng Drang=irg|XTân Lập=irg|XEa Ngai=irg',
      ],
      [
        'Huyện Krông Năng',
        'TKrông Năng=is7|XĐLiê Ya=isa|XEa Tóh=isa|XEa Tam=isg|XPhú Lộc=is7|XTam Giang=isg|XEa Puk=iss|XEa Dăh=iss|XEa Hồ=is7|XPhú Xuân=iss|XCư Klông=isg|XEa Tân=isa',
      ],
      [
        'Huyện Ea Kar',
        'TEa Kar=it1|TEa Knốp=it4|XEa Sô=it4|XEa Sar=it4|XXuân Phú=it1|XCư Huê=it1|XEa Tih=it4|XEa Đar=it1|XEa Kmút=it1|XCư Ni=it1|XEa Păl=its|XCư Prông=its|XEa Ô=itv|XCư ELang=itv|XCư Bông=ity|XCư Jang=ity',
      ],
      [
        "Huyện M'Đrắk",
        "TM'Đrắk=iu4|XCư Prao=iu7|XEa Pil=iu7|XEa Lai=iu4|XEa H'MLay=iup|XKrông Jing=iu4|XEa M' Doal=iup|XEa Riêng=iup|XCư M'ta=ius|XCư K Róa=ius|XKrông Á=iv0|XCư San=iv0|XEa Trang=iv1",
      ],
      [
        'Huyện Krông Bông',
        'TKrông Kmar=iv4|XDang Kang=iva|XCư KTy=iva|XHòa Thành=iva|XHòa Phong=ivy|XHòa Lễ=iv4|XYang Reh=ivs|XEa Trul=ivs|XKhuê Ngọc Điền=iv4|XCư Pui=ivy|XHòa Sơn=ivs|XCư Drăm=iw4|XYang Mao=iw4',
      ],
      [
        'Huyện Krông Pắc',
        'TPhước An=iwa|XKRông Búk=iwg|XEa Kly=iwg|XEa Kênh=iwp|XEa Phê=iwm|XEa KNuec=iwp|XEa Yông=iwa|XHòa An=iwa|XEa Kuăng=iwm|XHòa Đông=iwp|XEa Hiu=iwm|XHòa Tiến=iwa|XTân Tiến=ixa|XVụ Bổn=ixd|XEa Uy=ixa|XEa Yiêng=ixa',
      ],
      [
        'Huyện Krông A Na',
        'TBuôn Trấp=ixm|XDray Sáp=iy7|XEa Na=iy7|XEa Bông=iy7|XBăng A Drênh=iyg|XDur KMăl=iyg|XBình Hòa=ixm|XQuảng Điền=ixm',
      ],
      [
        'Huyện Lắk',
        "TLiên Sơn=iys|XYang Tao=iys|XBông Krang=iys|XĐắk Liêng=iz7|XBuôn Triết=iz7|XBuôn Tría=iz7|XĐắk Phơi=iza|XĐắk Nuê=iza|XKrông Nô=izg|XNam Ka=izj|XEa R'Bin=izj",
      ],
      [
        'Huyện Cư Kuin',
        'XEa Ning=ixo|XCư Ê Wi=ixo|XEa Ktur=ixs|XEa Tiêu=ixs|XEa BHốk=ixs.iy9|XEa Hu=ixo|XDray Bhăng=iy9|XHòa Hiệp=iy9',
      ],
    ],
  ],
  [
    'Tỉnh Đắk Nông',
    [
      [
        'Thành phố Gia Nghĩa',
        "PNghĩa Đức=izn|PNghĩa Thành=izn|PNghĩa Phú=izr|PNghĩa Tân=izr|PNghĩa Trung=izt|XĐăk R'Moan=izr|PQuảng Thành=izn|XĐắk Nia=izt",
      ],
      [
        'Huyện Đăk Glong',
        "XQuảng Sơn=izs|XQuảng Hoà=izw|XĐắk Ha=izn|XĐắk R'Măng=j0d|XQuảng Khê=j07|XĐắk Plao=j07|XĐắk Som=j0d",
      ],
      [
        'Huyện Cư Jút',
        "TEa T'Ling=j0g|XĐắk Wil=j0m|XEa Pô=j0m|XNam Dong=j0p|XĐắk DRông=j0p|XTâm Thắng=j0g|XCư Knia=j0g|XTrúc Sơn=j0g",
      ],
      [
        'Huyện Đắk Mil',
        "TĐắk Mil=j14|XĐắk Lao=j1m|XĐắk R'La=j1a|XĐắk Gằn=j1a|XĐức Mạnh=j14|XĐắk N'Drót=j1a|XLong Sơn=j1i|XĐắk Sắk=j1i|XThuận An=j1m|XĐức Minh=j14",
      ],
      [
        'Huyện Krông Nô',
        "TĐắk Mâm=j1s|XĐắk Sôr=j21|XNam Xuân=j1i|XBuôn Choah=j21|XNam Đà=j21|XTân Thành=j1s|XĐắk Drô=j1s|XNâm Nung=j27|XĐức Xuyên=j2g|XĐắk Nang=j2g|XQuảng Phú=j2g|XNâm N'Đir=j27",
      ],
      [
        'Huyện Đắk Song',
        "TĐức An=j2l|XĐắk Môl=j2m|XĐắk Hòa=j2m|XNam Bình=j2l|XThuận Hà=j2q|XThuận Hạnh=j2q|XĐắk N'Dung=j2l|XNâm N'Jang=j2y|XTrường Xuân=j2y",
      ],
      [
        "Huyện Đắk R'Lấp",
        'TKiến Đức=j31|XQuảng Tín=j3s|XĐắk Wer=j3j|XNhân Cơ=j3j|XKiến Thành=j31|XNghĩa Thắng=j31|XĐạo Nghĩa=j31|XĐắk Sin=j3s|XHưng Bình=j3s|XĐắk Ru=j3s|XNhân Đạo=j3j',
      ],
      [
        'Huyện Tuy Đức',
        "XQuảng Trực=j34|XĐắk Búk So=j37|XQuảng Tâm=j37|XĐắk R'Tíh=j37|XĐắk Ngo=j3g|XQuảng Tân=j3g",
      ],
    ],
  ],
  [
    'Tỉnh Lâm Đồng',
    [
      [
        'Thành phố Đà Lạt',
        'P7=j66|P8=j4a|P12=j4a|P9=j4a|P2=j4d|P1=j4d|P6=j4j|P5=j4j|P4=j4d|P10=j4d|P11=j51|P3=j4d|XXuân Thọ=j51|XTà Nung=j4j|XTrạm Hành=j51|XXuân Trường=j51',
      ],
      [
        'Thành phố Bảo Lộc',
        "PLộc Phát=j5j|PLộc Tiến=j61|P2=j5g|P1=j5j|PB'lao=j5p|PLộc Sơn=j5p|XĐạm Bri=j5g|XLộc Thanh=j5j|XLộc Nga=j5p|XLộc Châu=j61|XĐại Lào=j61",
      ],
      [
        'Huyện Đam Rông',
        "XĐạ Tông=j6d|XĐạ Long=j6d|XĐạ M' Rong=j6z|XLiêng Srônh=j71|XĐạ Rsal=j6z|XRô Men=j71|XPhi Liêng=j7a|XĐạ K' Nàng=j7a",
      ],
      ['Huyện Lạc Dương', 'TLạc Dương=j66|XĐạ Chais=j68|XĐạ Nhim=j68|XĐưng KNớ=j6d|XLát=j66|XĐạ Sar=j68'],
      [
        'Huyện Lâm Hà',
        'TNam Ban=j6s|TĐinh Văn=j6v|XPhú Sơn=j7j|XPhi Tô=j77|XMê Linh=j6s|XĐạ Đờn=j7j|XPhúc Thọ=j7v|XĐông Thanh=j6s|XGia Lâm=j6s|XTân Thanh=j7v|XTân Văn=j6v|XHoài Đức=j84|XTân Hà=j84|XLiên Hà=j84|XĐan Phượng=j84|XNam Hà=j77',
      ],
      [
        'Huyện Đơn Dương',
        "TD'Ran=j8m|TThạnh Mỹ=j8j|XLạc Xuân=j8m|XĐạ Ròn=j8j|XLạc Lâm=j8v|XKa Đô=j8v|XKa Đơn=j97|XTu Tra=j8j|XQuảng Lập=j97",
      ],
      [
        'Huyện Đức Trọng',
        "TLiên Nghĩa=j9a|XHiệp An=j9j|XLiên Hiệp=j9j|XHiệp Thạnh=j9j|XBình Thạnh=j6v|XN'Thol Hạ=j9s|XTân Hội=j9s|XTân Thành=j9s|XPhú Hội=j9a|XNinh Gia=ja1|XTà Năng=ja4|XĐa Quyn=ja4|XTà Hine=ja7|XĐà Loan=ja7|XNinh Loan=ja7",
      ],
      [
        'Huyện Di Linh',
        'TDi Linh=jag|XĐinh Trang Thượng=jan|XTân Thượng=jan|XTân Lâm=jan|XTân Châu=jag|XTân Nghĩa=jay|XGia Hiệp=jav|XĐinh Lạc=jay|XTam Bố=jav|XĐinh Trang Hòa=jbg|XLiên Đầm=jag|XGung Ré=jag|XBảo Thuận=jay|XHòa Ninh=jbg|XHòa Trung=jbg|XHòa Nam=jbm|XHòa Bắc=jbm|XSơn Điền=jbv|XGia Bắc=jbv',
      ],
      [
        'Huyện Bảo Lâm',
        "TLộc Thắng=jby|XLộc Bảo=jc1|XLộc Lâm=jc7|XLộc Phú=jc7|XLộc Bắc=jc1|XB' Lá=jc7|XLộc Ngãi=jby|XLộc Quảng=jby|XLộc Tân=j5g|XLộc Đức=jcs|XLộc An=jcs|XTân Lạc=jcs|XLộc Thành=jd1|XLộc Nam=jd1",
      ],
      [
        'Huyện Đạ Huoai',
        "TĐạ M'ri=jdd|TMa Đa Guôi=jd7|XHà Lâm=jdd|XĐạ Oai=jd7|XBà Gia=jdm|XMa Đa Guôi=jd7|TĐạ Tẻh=jdy|XAn Nhơn=jdy|XQuốc Oai=je7|XMỹ Đức=je7|XQuảng Trị=jea|XĐạ Lây=jdy|XĐạ Kho=jea|XĐạ Pal=jea|TCát Tiên=jev|XTiên Hoàng=jey|XPhước Cát 2=jfg|XGia Viễn=jey|XNam Ninh=jev|TPhước Cát=jfg|XĐức Phổ=jfg|XQuảng Ngãi=jev|XĐồng Nai Thượng=jey",
      ],
    ],
  ],
  [
    'Tỉnh Bình Phước',
    [
      [
        'Thị xã Phước Long',
        'PThác Mơ=jgh|PLong Thủy=jgh|PPhước Bình=jgk|PLong Phước=jgk|PSơn Giang=jgh|XLong Giang=jgk|XPhước Tín=jgh',
      ],
      [
        'Thành phố Đồng Xoài',
        'PTân Phú=jfv|PTân Đồng=jfv|PTân Bình=jfv|PTân Xuân=jfv|PTân Thiện=jfv|XTân Thành=jga|PTiến Thành=jga|XTiến Hưng=jfv',
      ],
      [
        'Thị xã Bình Long',
        'PHưng Chiến=jji|PAn Lộc=jji|PPhú Thịnh=jjp|PPhú Đức=jji|XThanh Lương=jjp|XThanh Phú=jjp',
      ],
      [
        'Huyện Bù Gia Mập',
        'XBù Gia Mập=jgm|XĐak Ơ=jgp|XĐức Hạnh=jhv|XPhú Văn=jhv|XĐa Kia=jgv|XPhước Minh=jgv|XBình Thắng=jgv|XPhú Nghĩa=jhv',
      ],
      [
        'Huyện Lộc Ninh',
        'TLộc Ninh=jhy|XLộc Hòa=ji8|XLộc An=jja|XLộc Tấn=ji7|XLộc Thạnh=ji8|XLộc Hiệp=jik|XLộc Thiện=ji7|XLộc Thuận=jhy|XLộc Quang=jik|XLộc Phú=jik|XLộc Thành=jim|XLộc Thái=jhy|XLộc Điền=jiv|XLộc Hưng=jiv|XLộc Thịnh=jim|XLộc Khánh=jiv',
      ],
      [
        'Huyện Bù Đốp',
        'TThanh Bình=jj0|XHưng Phước=jj1|XPhước Thiện=jj1|XThiện Hưng=jj0|XThanh Hòa=jj0|XTân Thành=jja|XTân Tiến=jja',
      ],
      [
        'Huyện Hớn Quản',
        'XThanh An=jk1|XAn Khương=jk1|XAn Phú=jk5|XTân Lợi=jk7|XTân Hưng=jk1|XMinh Đức=jk5|XMinh Tâm=jk5|XPhước An=jk7|XThanh Bình=jji|TTân Khai=jkd|XĐồng Nơ=jkd|XTân Hiệp=jkd|XTân Quan=jk7',
      ],
      [
        'Huyện Đồng Phú',
        'TTân Phú=jkj|XThuận Lợi=jl7|XĐồng Tâm=jla|XTân Phước=jla|XTân Hưng=jky|XTân Lợi=jky|XTân Lập=jkj|XTân Hòa=jky|XThuận Phú=jl7|XĐồng Tiến=jla|XTân Tiến=jkj',
      ],
      [
        'Huyện Bù Đăng',
        'TĐức Phong=jlg|XĐường 10=jlj|XĐak Nhau=jlj|XPhú Sơn=jlm|XThọ Sơn=jlm|XBình Minh=jlp|XBom Bo=jlp|XMinh Hưng=jlg|XĐoàn Kết=jlg|XĐồng Nai=jlm|XĐức Liễu=jm1|XThống Nhất=jm4|XNghĩa Trung=jm1|XNghĩa Bình=jm1|XĐăng Hà=jm4|XPhước Sơn=jm4',
      ],
      [
        'Thị xã Chơn Thành',
        'PHưng Long=jmg|PThành Tâm=jmg|XMinh Lập=jmy|XQuang Minh=jk7|PMinh Hưng=jmp|PMinh Long=jmp|PMinh Thành=jmg|XNha Bích=jmy|XMinh Thắng=jmy',
      ],
      [
        'Huyện Phú Riềng',
        'XLong Bình=jha|XBình Tân=jha|XBình Sơn=jgk|XLong Hưng=jha|XPhước Tân=jhp|XBù Nho=jhg|XLong Hà=jhj|XLong Tân=jhj|XPhú Trung=jhp|XPhú Riềng=jhg',
      ],
    ],
  ],
  [
    'Tỉnh Tây Ninh',
    [
      [
        'Thành phố Tây Ninh',
        'P1=jn7|P3=jn7|P4=jn7|PHiệp Ninh=jn7|P2=jn7|XThạnh Tân=jns|XTân Bình=jns|XBình Minh=jns|PNinh Sơn=jns|PNinh Thạnh=jq7',
      ],
      [
        'Huyện Tân Biên',
        'TTân Biên=jny|XTân Lập=jo1|XThạnh Bắc=jo1|XTân Bình=jny|XThạnh Bình=joa|XThạnh Tây=jny|XHòa Hiệp=jqv|XTân Phong=joa.jpp|XMỏ Công=jom.jpp|XTrà Vong=jom.jpp',
      ],
      [
        'Huyện Tân Châu',
        'TTân Châu=jos|XTân Hà=joy|XTân Đông=joy|XTân Hội=jp1|XTân Hòa=jp7|XSuối Ngô=jp7|XSuối Dây=jos.jpa|XTân Hiệp=jp1|XThạnh Đông=jos|XTân Thành=jpa|XTân Phú=jos.jpp|XTân Hưng=jpp',
      ],
      [
        'Huyện Dương Minh Châu',
        'TDương Minh Châu=jps|XSuối Đá=jns.jps|XPhan=jns.jps|XPhước Ninh=jqd|XPhước Minh=jps.jqj|XBàu Năng=jq7|XChà Là=jq7.jqd|XCầu Khởi=jqd|XBến Củi=jqj|XLộc Ninh=jqj|XTruông Mít=jsy',
      ],
      [
        'Huyện Châu Thành',
        'TChâu Thành=jqp|XHảo Đước=jqs|XPhước Vinh=jqv|XĐồng Khởi=jqp|XThái Bình=jn7.jqp|XAn Cơ=jqs|XBiên Giới=jra|XHòa Thạnh=jra|XTrí Bình=jqs|XHòa Hội=jra|XAn Bình=jqp|XThanh Điền=js1|XThành Long=jrp|XNinh Điền=jrp|XLong Vĩnh=jtg',
      ],
      [
        'Thị xã Hòa Thành',
        'PLong Hoa=jry|PHiệp Tân=js1|PLong Thành Bắc=jry|XTrường Hòa=jry|XTrường Đông=jry|PLong Thành Trung=jsd|XTrường Tây=jry|XLong Thành Nam=jsd',
      ],
      [
        'Huyện Gò Dầu',
        'TGò Dầu=jsm|XThạnh Đức=jsp|XCẩm Giang=jsp|XHiệp Thạnh=jsv|XBàu Đồn=jsy|XPhước Thạnh=jsv|XPhước Đông=jt4|XPhước Trạch=jsv|XThanh Phước=jsm',
      ],
      [
        'Huyện Bến Cầu',
        'TBến Cầu=jtd|XLong Chữ=jtg|XLong Phước=jtg|XLong Giang=jty|XTiên Thuận=jtd|XLong Khánh=jty|XLợi Thuận=jtd|XLong Thuận=jty|XAn Thạnh=jtd',
      ],
      [
        'Thị xã Trảng Bàng',
        'PTrảng Bàng=ju4|XĐôn Thuận=ju7|XHưng Thuận=ju7|PLộc Hưng=jus|PGia Lộc=jt4|PGia Bình=jsm|XPhước Bình=jup|PAn Tịnh=jus|PAn Hòa=ju4|XPhước Chỉ=jup',
      ],
    ],
  ],
  [
    'Tỉnh Bình Dương',
    [
      [
        'Thành phố Thủ Dầu Một',
        'PHiệp Thành=jv7.jva|PPhú Lợi=jva|PPhú Cường=jv7|PPhú Hòa=jva|PPhú Thọ=jv7|PChánh Nghĩa=jv7|PĐịnh Hoà=jvv|PHoà Phú=jvk|PPhú Mỹ=jvk|PPhú Tân=jvk|PTân An=jvs|PHiệp An=jvs.jvv|PTương Bình Hiệp=jvv|PChánh Mỹ=jv7.jvv',
      ],
      [
        'Huyện Bàu Bàng',
        'XTrừ Văn Thố=jx7|XCây Trường II=jx7|TLai Uyên=jx7.jxa|XTân Hưng=jx1|XLong Nguyên=jxs|XHưng Hòa=jxp|XLai Hưng=jx1',
      ],
      [
        'Huyện Dầu Tiếng',
        'TDầu Tiếng=jw1|XMinh Hoà=jw4|XMinh Thạnh=jw4.jwg|XMinh Tân=jw4.jwg|XĐịnh An=jw1|XLong Hoà=jwg|XĐịnh Thành=jw1|XĐịnh Hiệp=jw1.jwv|XAn Lập=jwv.jxv|XLong Tân=jwg|XThanh An=jwv|XThanh Tuyền=jwv.jxv',
      ],
      [
        'Thành phố Bến Cát',
        'PMỹ Phước=jx1.jxs|PChánh Phú Hòa=jxp|PAn Điền=jxs|PAn Tây=jxv|PThới Hòa=jxy|PHòa Lợi=jy1|PTân Định=jy1|XPhú An=jvs',
      ],
      [
        'Huyện Phú Giáo',
        'TPhước Vĩnh=jya|XAn Linh=jyj|XPhước Sang=jyg|XAn Thái=jyg|XAn Long=jyj|XAn Bình=jya|XTân Hiệp=jyg|XTam Lập=jya.jyy|XTân Long=jyj|XVĩnh Hoà=jyy|XPhước Hoà=jyy',
      ],
      [
        'Thành phố Tân Uyên',
        'PUyên Hưng=jz4|PTân Phước Khánh=jz7|PVĩnh Tân=jzs|PHội Nghĩa=jzv|PTân Hiệp=k00|PKhánh Bình=k00|PPhú Chánh=jvk|XBạch Đằng=jz4|PTân Vĩnh Hiệp=jz7|PThạnh Phước=jz7|XThạnh Hội=jz7|PThái Hòa=jz7.k0p',
      ],
      [
        'Thành phố Dĩ An',
        'PDĩ An=k0m|PTân Bình=k0p|PTân Đông Hiệp=k0m.k0p|PBình An=k0v|PBình Thắng=k0v|PĐông Hòa=k0v|PAn Bình=k0m',
      ],
      [
        'Thành phố Thuận An',
        'PAn Thạnh=k1m|PLái Thiêu=k1a|PBình Chuẩn=k1d.k1j|PThuận Giao=k1d|PAn Phú=k1j|PHưng Định=k1m|XAn Sơn=k1m|PBình Nhâm=k1a|PBình Hòa=k1v|PVĩnh Phú=k1a.k1v',
      ],
      [
        'Huyện Bắc Tân Uyên',
        'XTân Định=jzm|XBình Mỹ=jzv|TTân Bình=jzs|XTân Lập=jz4|TTân Thành=jzm|XĐất Cuốc=jzm|XHiếu Liêm=jzp|XLạc An=jzp|XTân Mỹ=jz4.jzp|XThường Tân=jzp',
      ],
    ],
  ],
  [
    'Tỉnh Đồng Nai',
    [
      [
        'Thành phố Biên Hòa',
        'PTrảng Dài=k21|PTân Phong=k7g|PTân Biên=k2s|PHố Nai=k2s|PTân Hòa=k2d|PTân Hiệp=k2p|PBửu Long=k3d|PTân Mai=k2p|PTam Hiệp=k2p|PLong Bình=k2s|PQuang Vinh=k3d|PThống Nhất=k3d|PTrung Dũng=k3d|PBình Đa=k2p|PAn Bình=k3d|PBửu Hòa=k44|PLong Bình Tân=kcs|PTân Vạn=k44|PTân Hạnh=k44|PHiệp Hòa=k3d|PHóa An=k44|PAn Hòa=kcs|PTam Phước=kcm|PPhước Tân=kcp|XLong Hưng=kcs',
      ],
      [
        'Thành phố Long Khánh',
        'PXuân Bình=k4g|PXuân An=k4g|PXuân Hoà=k4g|PPhú Bình=k4g|XBình Lộc=k4p|XBảo Quang=k4y|PSuối Tre=k4p|PBảo Vinh=k4y|PXuân Lập=k54|PBàu Sen=k54|XBàu Trâm=k4g|PXuân Tân=k5d|XHàng Gòn=k5d',
      ],
      [
        'Huyện Tân Phú',
        'TTân Phú=k5g|XDak Lua=k5j|XNam Cát Tiên=k5m|XPhú An=k5m|XTà Lài=k5y|XPhú Lập=k5y|XPhú Thịnh=k5y|XThanh Sơn=k6m|XPhú Sơn=k6m|XPhú Xuân=k5g|XPhú Lộc=k5g|XPhú Lâm=k6m|XPhú Bình=k6m|XPhú Thanh=k5g|XTrà Cổ=k5g|XPhú Điền=k8d',
      ],
      [
        'Huyện Vĩnh Cửu',
        'TVĩnh An=k6y|XPhú Lý=k71|XTrị An=k6y|XTân An=k77|XVĩnh Tân=k77|XBình Lợi=k7g|XThạnh Phú=k7g|XThiện Tân=k21|XTân Bình=k7g|XMã Đà=k6y',
      ],
      [
        'Huyện Định Quán',
        'TĐịnh Quán=k7y|XThanh Sơn=k81|XPhú Tân=k87|XPhú Vinh=k87|XPhú Lợi=k8d|XPhú Hòa=k8d|XNgọc Định=k7y|XLa Ngà=k8j|XGia Canh=k7y|XPhú Ngọc=k7y|XPhú Cường=kaj|XTúc Trưng=k8j|XPhú Túc=kaj|XSuối Nho=ke4',
      ],
      [
        'Huyện Trảng Bom',
        'TTrảng Bom=k94|XThanh Bình=k9a|XCây Gáo=k9a|XBàu Hàm=k9a|XSông Thao=k9a|XSông Trầu=k94|XĐông Hoà=ka1|XBắc Sơn=k9y|XHố Nai 3=k2d|XTây Hoà=ka1|XBình Minh=k9y|XTrung Hoà=ka1|XĐồi 61=kag|XHưng Thịnh=ka1|XQuảng Tiến=k94|XGiang Điền=k94|XAn Viễn=kag',
      ],
      [
        'Huyện Thống Nhất',
        'XGia Tân 1=kaj|XGia Tân 2=kaj|XGia Tân 3=kav|XGia Kiệm=kav|XQuang Trung=kav|XBàu Hàm 2=kba|XHưng Lộc=kba|XLộ 25=kba|XXuân Thiện=k4p|TDầu Giây=kba',
      ],
      [
        'Huyện Cẩm Mỹ',
        'XSông Nhạn=kbg|XXuân Quế=kbg|XNhân Nghĩa=kbp|XXuân Đường=kbv|TLong Giao=kbp|XXuân Mỹ=kbp|XThừa Đức=kbv|XBảo Bình=kbp|XXuân Bảo=kf1|XXuân Tây=kc7|XXuân Đông=kc7|XSông Ray=kca|XLâm San=kca',
      ],
      [
        'Huyện Long Thành',
        'TLong Thành=kcg|XAn Phước=kcv|XBình An=kd1|XLong Đức=kd1|XLộc An=kcg|XBình Sơn=kcg|XTam An=kcv|XCẩm Đường=kbv|XLong An=kcg|XBàu Cạn=kdp|XLong Phước=kdp|XPhước Bình=kdy|XTân Hiệp=kdy|XPhước Thái=kdy',
      ],
      [
        'Huyện Xuân Lộc',
        'TGia Ray=ke1|XXuân Bắc=ke4|XSuối Cao=kea|XXuân Thành=kea|XXuân Thọ=ke1|XXuân Trường=ke1|XXuân Hòa=kem|XXuân Hưng=kem|XXuân Tâm=kc7.kem|XSuối Cát=ke1|XXuân Hiệp=ke1|XXuân Phú=key|XXuân Định=kf1|XBảo Hoà=kf1|XLang Minh=key',
      ],
      [
        'Huyện Nhơn Trạch',
        'XPhước Thiền=kfp|XLong Tân=kfp|XĐại Phước=kfv|THiệp Phước=kfp|XPhú Hữu=kfv|XPhú Hội=kfp|XPhú Thạnh=kfp|XPhú Đông=kfv|XLong Thọ=kg7|XVĩnh Thanh=kg7|XPhước Khánh=kfv|XPhước An=kg7',
      ],
    ],
  ],
  [
    'Tỉnh Bà Rịa - Vũng Tàu',
    [
      [
        'Thành phố Vũng Tàu',
        'P1=kga|PThắng Tam=kga|P2=kga|P3=kga|P4=kga|P5=kga|PThắng Nhì=kga|P7=kgu|PNguyễn An Ninh=kgu|P8=kgu|P9=kgu|PThắng Nhất=kh4|PRạch Dừa=kh4|P10=kh4|P11=kha|P12=kha|XLong Sơn=khd',
      ],
      [
        'Thành phố Bà Rịa',
        'PPhước Hưng=khs|PPhước Nguyên=khs|PLong Toàn=khs|PLong Tâm=ki4|PPhước Trung=khs|PLong Hương=khy|PKim Dinh=khy|XTân Hưng=khy|XLong Phước=ki4|XHoà Long=ki4',
      ],
      [
        'Huyện Châu Đức',
        'XBàu Chinh=kj4|TNgãi Giao=ki7|XBình Ba=ki7|XSuối Nghệ=ki7|XXuân Sơn=kig|XSơn Bình=kig|XBình Giã=kim|XBình Trung=kim|XXà Bang=kis|XCù Bị=kis|XLáng Lớn=kj4|XQuảng Thành=kim|TKim Long=kj4|XSuối Rao=kig|XĐá Bạc=kjd|XNghĩa Thành=kjd',
      ],
      [
        'Huyện Xuyên Mộc',
        'TPhước Bửu=kjg|XPhước Thuận=kjg|XPhước Tân=kjg|XXuyên Mộc=kjs|XBông Trang=kjs|XTân Lâm=kjy|XBàu Lâm=kjy|XHòa Bình=kk1|XHòa Hưng=kk1|XHòa Hiệp=kk7|XHòa Hội=kk1|XBưng Riềng=kjs|XBình Châu=kkg',
      ],
      [
        'Huyện Long Đất',
        'TLong Điền=kkj|TLong Hải=kkm|XTam An=kkj|XPhước Tỉnh=kkm|XPhước Hưng=kkm|TĐất Đỏ=kl4|XPhước Long Thọ=kl4|XPhước Hội=kla|TPhước Hải=kla|XLong Tân=kl4|XLáng Dài=kl4',
      ],
      [
        'Thành phố Phú Mỹ',
        'PPhú Mỹ=kls|PTân Hoà=kly|PTân Hải=kly|PPhước Hoà=km1|PTân Phước=km1|PMỹ Xuân=kls|XSông Xoài=kmd|PHắc Dịch=kmd|XChâu Pha=kmg|XTóc Tiên=kmg',
      ],
      ['Huyện Côn Đảo', '', ['26732']],
    ],
  ],
  [
    'Thành phố Hồ Chí Minh',
    [
      [
        'Quận 1',
        'PTân Định=kmp|PĐa Kao=kmp.kms|PBến Nghé=kms|PBến Thành=kmv|PNguyễn Thái Bình=kms.kmv|PPhạm Ngũ Lão=kmv|PCầu Ông Lãnh=kmv.kna|PCô Giang=kna|PNguyễn Cư Trinh=kna|PCầu Kho=kna',
      ],
      [
        'Quận 12',
        'PThạnh Xuân=knp|PThạnh Lộc=knj|PHiệp Thành=kny|PThới An=knp|PTân Chánh Hiệp=ko1|PAn Phú Đông=knj|PTân Thới Hiệp=kny|PTrung Mỹ Tây=ko1|PTân Hưng Thuận=ko7|PĐông Hưng Thuận=ko7|PTân Thới Nhất=ko7',
      ],
      [
        'Quận Gò Vấp',
        'P15=kqm|P17=kqs|P6=kqk|P16=kqm|P12=kqq|P14=kqq|P10=kqs|P5=kqk|P1=kqy|P8=kr6|P11=kr6|P3=kqy',
      ],
      [
        'Quận Bình Thạnh',
        'P13=krd|P11=krd|P27=krj|P26=ks1|P12=ks1|P25=kss|P5=krd|P7=ksg|P14=ks1|P2=ksg|P1=ksg|P17=ksg|P19=kss|P22=kss|P28=krj',
      ],
      [
        'Quận Tân Bình',
        'P2=ktd|P4=kt4|P12=ktj|P13=ku4|P1=ktd|P3=ktd|P11=ktj|P7=kt4|P5=kt4|P10=ktj|P6=ktv|P8=ktv|P9=ktv|P14=ku4|P15=ku4.ku7',
      ],
      [
        'Quận Tân Phú',
        'PTân Sơn Nhì=kuj|PTây Thạnh=kud|PSơn Kỳ=kud.kuj.l67|PTân Quý=kuj.kum|PTân Thành=kuj.kum.kuv|PPhú Thọ Hòa=kum|PPhú Thạnh=kus|PPhú Trung=kuv|PHòa Thạnh=kuv|PHiệp Tân=kus|PTân Thới Hòa=kus.kuv',
      ],
      [
        'Quận Phú Nhuận',
        'P4=kv7|P5=kv7|P9=kv7|P7=kvm|P1=kvm|P2=kvm|P8=kw1|P10=kw1|P11=kw1|P15=kvm.kw1|P13=kw1',
      ],
      [
        'Thành phố Thủ Đức',
        'PLinh Xuân=kog|PBình Chiểu=koj|PLinh Trung=kog|PTam Bình=koj|PTam Phú=koj|PHiệp Bình Phước=kop|PHiệp Bình Chánh=kop|PLinh Chiểu=kp4|PLinh Tây=kog.kp4|PLinh Đông=kop.kp4|PBình Thọ=kp4|PTrường Thọ=kp4|PLong Bình=kpd|PLong Thạnh Mỹ=kpd.kpm|PTân Phú=kpm|PHiệp Phú=kpm|PTăng Nhơn Phú A=kpm|PTăng Nhơn Phú B=kpm|PPhước Long B=kps|PPhước Long A=kps|PTrường Thạnh=kq1|PLong Phước=kq1|PLong Trường=kq4|PPhước Bình=kps|PPhú Hữu=kq4|PThảo Điền=kwm|PAn Phú=kwm.kwp|PAn Khánh=kwm|PBình Trưng Đông=kwp|PBình Trưng Tây=kwp|PCát Lái=kx4|PThạnh Mỹ Lợi=kx4|PAn Lợi Đông=kwm|PThủ Thiêm=kwm',
      ],
      ['Quận 3', 'P14=kxy|P12=kxy|P11=kxy|PVõ Thị Sáu=kxv|P9=kxy|P4=kxv.kya|P5=kya|P3=kya|P2=kya|P1=kya'],
      ['Quận 10', 'P15=kyj|P13=kyj|P14=kyj.kyp|P12=kyj|P10=kza|P9=kza|P1=kza|P8=kyp|P2=kza|P4=kza|P6=kyp'],
      ['Quận 11', 'P15=l0a|P5=kzv|P14=kzv|P3=l0g|P11=l0a|P8=l0a.l0g|P10=l0g|P7=l0m|P1=l0m|P16=l0m'],
      ['Quận 4', 'P13=l17|P9=l1d|P8=l1d|P18=l17|P4=l1d.l1y|P3=l1y|P16=l17|P2=l1d.l1y|P15=l17.l1d|P1=l1y'],
      ['Quận 5', 'P4=l2d|P9=l2s|P2=l2d|P12=l3j|P7=l2s|P1=l2d|P11=l3j|P14=l3j|P5=l2s|P13=l3j'],
      ['Quận 6', 'P14=l3p|P13=l3p|P9=l47|P12=l3p|P11=l44|P2=l47|P1=l4d|P8=l4d|P7=l4d|P10=l44'],
      [
        'Quận 8',
        'PRạch Ông=l5m|PHưng Phú=l5m|P4=l5m|PXóm Củi=l5v|P5=l5m.l5s|P14=l5v|P6=l5s|P15=l5v|P16=l44.l5v.laj|P7=l5s.lb7',
      ],
      [
        'Quận Bình Tân',
        'PBình Hưng Hòa=l67|PBình Hưng Hoà A=l67.l6g|PBình Hưng Hoà B=l6a|PBình Trị Đông=l6g|PBình Trị Đông A=l6a.l6g|PBình Trị Đông B=l6s|PTân Tạo=l6a.l6p.las|PTân Tạo A=l6p.laj|PAn Lạc=l6s|PAn Lạc A=l6s',
      ],
      [
        'Quận 7',
        'PTân Thuận Đông=l7a|PTân Thuận Tây=l7a|PTân Kiểng=l77|PTân Hưng=l77|PBình Thuận=l7a|PTân Quy=l77|PPhú Thuận=l7g|PTân Phú=l7j|PTân Phong=l77|PPhú Mỹ=l7g.l7j',
      ],
      [
        'Huyện Củ Chi',
        'TCủ Chi=l7s|XPhú Mỹ Hưng=l84|XAn Phú=l84|XTrung Lập Thượng=l8m|XAn Nhơn Tây=l84|XNhuận Đức=l87|XPhạm Văn Cội=l87|XPhú Hòa Đông=l91|XTrung Lập Hạ=l87|XTrung An=l94|XPhước Thạnh=l8m|XPhước Hiệp=l7s|XTân An Hội=l7s|XPhước Vĩnh An=l9d|XThái Mỹ=l8m|XTân Thạnh Tây=l91|XHòa Phú=l94|XTân Thạnh Đông=l91|XBình Mỹ=l94|XTân Phú Trung=l9d|XTân Thông Hội=l9d',
      ],
      [
        'Huyện Hóc Môn',
        'THóc Môn=l9j|XTân Hiệp=l9j|XNhị Bình=l9s|XĐông Thạnh=l9s|XTân Thới Nhì=la1|XThới Tam Thôn=l9s|XXuân Thới Sơn=la1|XTân Xuân=l9j|XXuân Thới Đông=la1|XTrung Chánh=lag|XXuân Thới Thượng=lag|XBà Điểm=lag',
      ],
      [
        'Huyện Bình Chánh',
        'TTân Túc=laj|XPhạm Văn Hai=lap.las|XVĩnh Lộc A=lap|XVĩnh Lộc B=las|XBình Lợi=lay|XLê Minh Xuân=lay|XTân Nhựt=laj|XTân Kiên=l6p.laj|XBình Hưng=lb7|XPhong Phú=lb7|XAn Phú Tây=l5s.lbp|XHưng Long=lbg|XĐa Phước=lbg|XTân Quý Tây=lbp|XBình Chánh=lbp|XQuy Đức=lbg',
      ],
      [
        'Huyện Nhà Bè',
        'TNhà Bè=lc7|XPhước Kiển=lc7|XPhước Lộc=lc7|XNhơn Đức=lca|XPhú Xuân=lc7|XLong Thới=lca|XHiệp Phước=lca',
      ],
      [
        'Huyện Cần Giờ',
        'TCần Thạnh=lcg|XBình Khánh=lcj|XTam Thôn Hiệp=lcj|XAn Thới Đông=lcj.lcp|XThạnh An=lcs|XLong Hòa=lcg|XLý Nhơn=lcp',
      ],
    ],
  ],
  [
    'Tỉnh Long An',
    [
      [
        'Thành phố Tân An',
        'P5=lda|P4=lda|PTân Khánh=ldv|P1=lda|P3=lda|P7=lds|P6=lda|XHướng Thọ Phú=lda|XNhơn Thạnh Trung=lds|XLợi Bình Nhơn=ldv|XBình Tâm=lds|PKhánh Hậu=ldv|XAn Vĩnh Ngãi=lds',
      ],
      [
        'Thị xã Kiến Tường',
        'P1=lfv|P2=lfv|XThạnh Trị=lg1|XBình Hiệp=lg1|XBình Tân=lg1|XTuyên Thạnh=lgp|P3=lfv|XThạnh Hưng=lgp',
      ],
      [
        'Huyện Tân Hưng',
        'TTân Hưng=le1|XHưng Hà=le7|XHưng Điền B=le7|XHưng Điền=le7|XThạnh Hưng=leg|XHưng Thạnh=leg|XVĩnh Thạnh=le1|XVĩnh Châu B=leg|XVĩnh Lợi=le1|XVĩnh Đại=les|XVĩnh Châu A=les|XVĩnh Bửu=les',
      ],
      [
        'Huyện Vĩnh Hưng',
        'TVĩnh Hưng=lf1|XHưng Điền A=lf7|XKhánh Hưng=lf1.lf7|XThái Trị=lf1.lf7|XVĩnh Trị=lf1.lf7|XThái Bình Trung=lf1.lf7.lfj|XVĩnh Bình=lf1.lfj|XVĩnh Thuận=lf1.lfj|XTuyên Bình=lfj|XTuyên Bình Tây=lfj',
      ],
      [
        'Huyện Mộc Hóa',
        'XBình Hòa Tây=lg1|XBình Thạnh=lgj|XBình Hòa Trung=lgj|XBình Hòa Đông=lgj|TBình Phong Thạnh=lgv|XTân Lập=lgv|XTân Thành=lgv',
      ],
      [
        'Huyện Tân Thạnh',
        'TTân Thạnh=lgy|XBắc Hòa=lgp.lhd|XHậu Thạnh Tây=lhd|XNhơn Hòa Lập=lha|XTân Lập=lha|XHậu Thạnh Đông=lhd|XNhơn Hoà=lha|XKiến Bình=lgy|XTân Thành=lhs|XTân Bình=lgy|XTân Ninh=lhs|XNhơn Ninh=lhs|XTân Hòa=lgy',
      ],
      [
        'Huyện Thạnh Hóa',
        'TThạnh Hóa=li1|XTân Hiệp=li4|XThuận Bình=li4|XThạnh Phước=lid|XThạnh Phú=lid|XThuận Nghĩa Hòa=lid|XThủy Đông=lip|XThủy Tây=li1|XTân Tây=lip|XTân Đông=lip|XThạnh An=li1',
      ],
      [
        'Huyện Đức Huệ',
        'TĐông Thành=liy|XMỹ Quý Đông=lj7|XMỹ Thạnh Bắc=lj7|XMỹ Quý Tây=lj7|XMỹ Thạnh Tây=liy|XMỹ Thạnh Đông=liy|XBình Thành=ljp|XBình Hòa Bắc=ljp|XBình Hòa Hưng=li4|XBình Hòa Nam=ljp|XMỹ Bình=liy',
      ],
      [
        'Huyện Đức Hòa',
        'THậu Nghĩa=ljv|THiệp Hòa=lkg|TĐức Hòa=lk1|XLộc Giang=lk7|XAn Ninh Đông=lk7|XAn Ninh Tây=lk7|XTân Mỹ=ljv|XHiệp Hòa=lkg|XĐức Lập Thượng=ljv|XĐức Lập Hạ=lks|XTân Phú=lkg|XMỹ Hạnh Bắc=lks|XĐức Hòa Thượng=lks.ll4|XHòa Khánh Tây=ll7|XHòa Khánh Đông=ll7|XMỹ Hạnh Nam=ll4|XHòa Khánh Nam=ll7|XĐức Hòa Đông=ll4|XĐức Hòa Hạ=lk1|XHựu Thạnh=lk1',
      ],
      [
        'Huyện Bến Lức',
        'TBến Lức=llj|XThạnh Lợi=llm|XLương Bình=llm|XThạnh Hòa=llm|XLương Hòa=llv|XTân Bửu=llv|XAn Thạnh=llj|XBình Đức=lm7|XMỹ Yên=lma|XThanh Phú=llj|XLong Hiệp=lma|XThạnh Đức=lm7|XPhước Lợi=lma|XNhựt Chánh=lm7',
      ],
      [
        'Huyện Thủ Thừa',
        'TThủ Thừa=lms|XLong Thạnh=lns|XTân Thành=lms.ln7|XLong Thuận=lns|XMỹ Lạc=ln7|XMỹ Thạnh=ln7|XBình An=ln7|XNhị Thành=lms.lo7|XMỹ An=lnm|XBình Thạnh=lda.lms|XMỹ Phú=lnm|XTân Long=lns',
      ],
      [
        'Huyện Tân Trụ',
        'TTân Trụ=lnv|XTân Bình=lo7|XQuê Mỹ Thạnh=lo7|XLạc Tấn=lo7|XBình Trinh Đông=lnv|XTân Phước Tây=lod|XBình Lãng=lnv|XBình Tịnh=lnv|XĐức Tân=lod|XNhựt Ninh=lod',
      ],
      [
        'Huyện Cần Đước',
        'TCần Đước=los|XLong Trạch=loy|XLong Khê=loy|XLong Định=lpa|XPhước Vân=lpa|XLong Hòa=loy|XLong Cang=lpa|XLong Sơn=lpg|XTân Trạch=lpg|XMỹ Lệ=lpg|XTân Lân=lpm|XPhước Tuy=los|XLong Hựu Đông=lps|XTân Ân=los|XPhước Đông=lpm|XLong Hựu Tây=lps|XTân Chánh=los',
      ],
      [
        'Huyện Cần Giuộc',
        'TCần Giuộc=lq7|XPhước Lý=lqd|XLong Thượng=lqd|XLong Hậu=lq7|XPhước Hậu=lqd|XMỹ Lộc=lqp|XPhước Lại=lq7|XPhước Lâm=lqp|XThuận Thành=lqp|XPhước Vĩnh Tây=lrd|XPhước Vĩnh Đông=lrj|XLong An=lrd|XLong Phụng=lrd|XĐông Thạnh=lrj|XTân Tập=lrj',
      ],
      [
        'Huyện Châu Thành',
        'TTầm Vu=lrm|XBình Quới=lry|XHòa Phú=lry|XPhú Ngãi Trị=lrm|XVĩnh Công=lry|XThuận Mỹ=ls1|XHiệp Thạnh=lrm|XPhước Tân Hưng=lrm|XThanh Phú Long=ls1|XDương Xuân Hội=lsj|XAn Lục Long=lsj|XLong Trì=lsj|XThanh Vĩnh Đông=ls1',
      ],
    ],
  ],
  [
    'Tỉnh Tiền Giang',
    [
      [
        'Thành phố Mỹ Tho',
        'P5=lsp|P4=lsp|P1=lt1|P2=lt1|P6=lta|P9=ltd|P10=ltp|PTân Long=lt1|XĐạo Thạnh=lsp|XTrung An=ltp|XMỹ Phong=ltd|XTân Mỹ Chánh=ltd|XPhước Thạnh=ltp|XThới Sơn=lta',
      ],
      [
        'Thành phố Gò Công',
        'P2=lu1|P1=lua|P5=lua|PLong Hưng=m61|PLong Thuận=lu1|PLong Chánh=luj|PLong Hòa=lua|XBình Đông=m61|XBình Xuân=luj|XTân Trung=m61',
      ],
      [
        'Thị xã Cai Lậy',
        'P1=lxv|P2=lxw|P3=lxv|P4=lxz|P5=lxz|XMỹ Phước Tây=lxv|XMỹ Hạnh Đông=lys|XMỹ Hạnh Trung=lxv|XTân Phú=lys|XTân Bình=lxw|XTân Hội=lys|PNhị Mỹ=lz1|XNhị Quý=lz1|XThanh Hòa=lxw|XPhú Quý=lz1|XLong Khánh=lxz',
      ],
      [
        'Huyện Tân Phước',
        'TMỹ Phước=lup|XTân Hòa Đông=lup|XThạnh Tân=luv|XThạnh Mỹ=lup|XThạnh Hoà=luv|XPhú Mỹ=lv4|XTân Hòa Thành=lv4|XHưng Thạnh=lv4|XTân Lập 1=lvd|XTân Hòa Tây=luv|XTân Lập 2=lvd|XPhước Lập=lvd',
      ],
      [
        'Huyện Cái Bè',
        'TCái Bè=lvs|XHậu Mỹ Bắc B=lvy|XHậu Mỹ Bắc A=lvy|XMỹ Trung=lwa|XHậu Mỹ Trinh=lvy|XHậu Mỹ Phú=lwp|XMỹ Tân=lwa|XMỹ Lợi B=lxa|XThiện Trung=lwa|XMỹ Hội=lwp|XAn Cư=lwp|XHậu Thành=lwp|XMỹ Lợi A=lxa|XHòa Khánh=lvs|XThiện Trí=lx1|XMỹ Đức Đông=lx1|XMỹ Đức Tây=lx1|XĐông Hòa Hiệp=lvs|XAn Thái Đông=lxa|XTân Hưng=lxm|XMỹ Lương=lxp|XTân Thanh=lxm|XAn Thái Trung=lxm|XAn Hữu=lxp|XHòa Hưng=lxp',
      ],
      [
        'Huyện Cai Lậy',
        'XThạnh Lộc=ly4|XMỹ Thành Bắc=lyg|XPhú Cường=ly4|XMỹ Thành Nam=lyg|XPhú Nhuận=lyg|TBình Phú=lyv|XCẩm Sơn=lyv|XPhú An=lyv|XMỹ Long=lzs|XLong Tiên=lzs|XHiệp Đức=lzp|XLong Trung=lzs|XHội Xuân=lzp|XTân Phong=lzp|XTam Bình=m04|XNgũ Hiệp=m04',
      ],
      [
        'Huyện Châu Thành',
        'TTân Hiệp=m07|XTân Hội Đông=m0d|XTân Hương=m0d|XTân Lý Đông=m0d|XThân Cửu Nghĩa=m07|XTam Hiệp=m0p|XĐiềm Hy=m1g|XNhị Bình=m0v|XĐông Hòa=m0v|XLong Định=m0v|XLong An=m07|XLong Hưng=m0p|XBình Trưng=m1g|XThạnh Phú=m0p|XBàn Long=m1s|XVĩnh Kim=m1s|XBình Đức=m1y|XSong Thuận=m1y|XKim Sơn=m1y|XPhú Phong=m1s',
      ],
      [
        'Huyện Chợ Gạo',
        'TChợ Gạo=m2a|XTrung Hòa=m2j|XHòa Tịnh=m2j|XMỹ Tịnh An=m2j|XTân Bình Thạnh=m2j|XPhú Kiết=m2v|XLương Hòa Lạc=m2v|XThanh Bình=m2v|XQuơn Long=m37|XBình Phục Nhứt=m3d|XĐăng Hưng Phước=m37|XTân Thuận Bình=m37|XSong Bình=m2a|XBình Phan=m3d|XLong Bình Điền=m2a|XAn Thạnh Thủy=m3d|XXuân Đông=m3s|XHòa Định=m3s|XBình Ninh=m3s',
      ],
      [
        'Huyện Gò Công Tây',
        'TVĩnh Bình=m3v|XĐồng Sơn=m44|XBình Phú=m47|XĐồng Thạnh=m44|XThành Công=m47|XBình Nhì=m44|XYên Luông=m47|XThạnh Trị=m3v|XThạnh Nhựt=m3v|XLong Vĩnh=m4m|XBình Tân=m4v|XVĩnh Hựu=m4m|XLong Bình=m4v',
      ],
      [
        'Huyện Gò Công Đông',
        'TTân Hòa=m5a|XTăng Hoà=m6j|XTân Phước=m5v|XGia Thuận=m5s|TVàm Láng=m5s|XTân Tây=m5v|XKiểng Phước=m5s|XTân Đông=m5v|XBình Ân=m6a|XTân Điền=m6a|XBình Nghị=m5a|XPhước Trung=m5a|XTân Thành=m6j',
      ],
      [
        'Huyện Tân Phú Đông',
        'XTân Thới=m51|XTân Phú=m51|XPhú Thạnh=m54|XTân Thạnh=m51|XPhú Đông=m54|XPhú Tân=m54',
      ],
    ],
  ],
  [
    'Tỉnh Bến Tre',
    [
      [
        'Thành phố Bến Tre',
        'PPhú Khương=m6s|PPhú Tân=m9m|P8=m6s|P6=m7j|PAn Hội=m7d|P7=m7p|XSơn Đông=m7j|XPhú Hưng=m6s|XBình Phú=m7p|XMỹ Thạnh An=m7d|XNhơn Thạnh=m6s|XPhú Nhuận=m7d',
      ],
      [
        'Huyện Châu Thành',
        'XTân Thạch=m8a|XQưới Sơn=m87|TChâu Thành=m8a|XGiao Long=m87|XPhú Túc=m8a|XPhú Đức=m94|XAn Phước=m87|XTam Phước=m7j|XThành Triệu=m9p|XTân Phú=m94|XQuới Thành=m9p|XPhước Thạnh=m9m|XTiên Long=m94|XTường Đa=m8a|XHữu Định=m9m|TTiên Thủy=m9p',
      ],
      [
        'Huyện Chợ Lách',
        'TChợ Lách=m9y|XPhú Phụng=ma7|XSơn Định=ma7|XVĩnh Bình=ma7|XHòa Nghĩa=m9y|XLong Thới=m9y|XPhú Sơn=mam|XTân Thiềng=mam|XVĩnh Thành=mam|XVĩnh Hòa=mat|XHưng Khánh Trung B=mat',
      ],
      [
        'Huyện Mỏ Cày Nam',
        'TMỏ Cày=mav|XĐịnh Thủy=mc1|XĐa Phước Hội=mav|XTân Hội=mav|XPhước Hiệp=mc1|XBình Khánh=mc1|XAn Thạnh=mav|XAn Định=mcd|XThành Thới B=mcp|XTân Trung=mcd|XAn Thới=mcp|XThành Thới A=mcp|XMinh Đức=mcd|XNgãi Đăng=md1|XCẩm Sơn=md1|XHương Mỹ=md1',
      ],
      [
        'Huyện Giồng Trôm',
        'TGiồng Trôm=md4|XPhong Nẫm=md7|XMỹ Thạnh=mdd|XChâu Hòa=mdg|XLương Hòa=md7|XLương Quới=mdg|XLương Phú=mdd|XChâu Bình=mdg|XThuận Điền=mdd|XSơn Phú=m7d|XBình Hoà=md4|XPhước Long=me4|XHưng Phong=me4|XLong Mỹ=me4|XTân Hào=med|XBình Thành=md4|XTân Thanh=mes|XTân Lợi Thạnh=med|XThạnh Phú Đông=med|XHưng Nhượng=mes|XHưng Lễ=mes',
      ],
      [
        'Huyện Bình Đại',
        'TBình Đại=mey|XTam Hiệp=mfa|XLong Định=mfa|XLong Hòa=mfv|XPhú Thuận=mfa|XVang Quới Tây=mfp|XVang Quới Đông=mfp|XChâu Hưng=mfv|XLộc Thuận=mfp|XĐịnh Trung=mg1|XThới Lai=mfv|XBình Thới=mey|XPhú Long=mg1|XBình Thắng=mey|XThạnh Trị=mg1|XĐại Hòa Lộc=mgg|XThừa Đức=mgj|XThạnh Phước=mgg|XThới Thuận=mgj',
      ],
      [
        'Huyện Ba Tri',
        'TBa Tri=mgm|XMỹ Hòa=mgy|XTân Xuân=mhd|XMỹ Chánh=mgy|XBảo Thạnh=mh1|XAn Phú Trung=mhj|XMỹ Thạnh=mhj|XMỹ Nhơn=mgy|XPhước Ngãi=mhd|XAn Ngãi Trung=mhj|XPhú Lễ=mhd|XAn Bình Tây=mgm|XBảo Thuận=mh1|XTân Hưng=mhy|XAn Ngãi Tây=mhy|XAn Hiệp=mhy|XVĩnh Hòa=mgm|XTân Thủy=mi7|XVĩnh An=mgm|XAn Đức=mgm|XAn Hòa Tây=mi7|TTiệm Tôm=mi7',
      ],
      [
        'Huyện Thạnh Phú',
        'TThạnh Phú=mim|XPhú Khánh=miy|XĐại Điền=miy|XQuới Điền=miv|XTân Phong=miy|XMỹ Hưng=miv|XAn Thạnh=mim|XThới Thạnh=miy|XHòa Lợi=miv|XAn Điền=mjp|XBình Thạnh=mim|XAn Thuận=mjs|XAn Quy=mjs|XThạnh Hải=mjp|XAn Nhơn=mjs|XGiao Thạnh=mjv|XThạnh Phong=mjv|XMỹ An=mim',
      ],
      [
        'Huyện Mỏ Cày Bắc',
        'XPhú Mỹ=mb7|XHưng Khánh Trung A=mat|XThanh Tân=m7p|XThạnh Ngãi=mb7|XTân Phú Tây=mb7|TPhước Mỹ Trung=mb7|XTân Thành Bình=mbd|XThành An=mbd|XHòa Lộc=mbd|XTân Thanh Tây=mc4|XTân Bình=mbd|XNhuận Phú Tân=mc4|XKhánh Thạnh Tân=mc4',
      ],
    ],
  ],
  [
    'Tỉnh Trà Vinh',
    [
      ['Thành phố Trà Vinh', 'P4=mkv|P1=mka|P3=mka|P5=mom|P7=mkm|P8=mkm|P9=mka|XLong Đức=mkv'],
      [
        'Huyện Càng Long',
        'TCàng Long=mky|XMỹ Cẩm=mky|XAn Trường A=ml7|XAn Trường=ml7|XHuyền Hội=mla|XTân An=mla|XTân Bình=ml7|XBình Phú=mlj|XPhương Thạnh=mlj|XĐại Phúc=mlj|XĐại Phước=mly|XNhị Long Phú=mky|XNhị Long=mly|XĐức Mỹ=mly',
      ],
      [
        'Huyện Cầu Kè',
        'TCầu Kè=mm4|XHòa Ân=mm4|XChâu Điền=mm4|XAn Phú Tân=mmd|XHoà Tân=mmd|XNinh Thới=mmp|XPhong Phú=mmp|XPhong Thạnh=mmp|XTam Ngãi=mmv|XThông Hòa=mmv|XThạnh Phú=mmv',
      ],
      [
        'Huyện Tiểu Cần',
        'TTiểu Cần=mn1|TCầu Quan=mnv|XPhú Cần=mn1|XHiếu Tử=mnp|XHiếu Trung=mn1|XLong Thới=mnv|XHùng Hòa=mnm|XTân Hùng=mnm|XTập Ngãi=mnp|XNgãi Hùng=mnm|XTân Hòa=mnv',
      ],
      [
        'Huyện Châu Thành',
        'TChâu Thành=mny|XĐa Lộc=mny|XMỹ Chánh=mny|XThanh Mỹ=mny|XLương Hoà A=moa|XLương Hòa=moa|XSong Lộc=moa|XNguyệt Hóa=mkm|XHòa Thuận=mom|XHòa Lợi=mov|XPhước Hảo=mov|XHưng Mỹ=mov|XHòa Minh=moy|XLong Hòa=mp1',
      ],
      [
        'Huyện Cầu Ngang',
        'TCầu Ngang=mp4|TMỹ Long=mp7|XMỹ Long Bắc=mp7|XMỹ Long Nam=mp7|XMỹ Hòa=mp4|XVĩnh Kim=mpj|XKim Hòa=mpj|XHiệp Hòa=mpy|XThuận Hòa=mp4|XLong Sơn=mq7|XNhị Trường=mpy|XTrường Thọ=mpy|XHiệp Mỹ Đông=mq7|XHiệp Mỹ Tây=mq7|XThạnh Hòa Sơn=msa',
      ],
      [
        'Huyện Trà Cú',
        'TTrà Cú=mqd|TĐịnh An=mr7|XPhước Hưng=mqj|XTập Sơn=mqj|XTân Sơn=mqj|XAn Quảng Hữu=mqs|XLưu Nghiệp Anh=mqs|XNgãi Xuyên=mqd|XKim Sơn=mr5|XThanh Sơn=mqd|XHàm Giang=mr5|XHàm Tân=mr5|XĐại An=mr7|XĐịnh An=mr7|XNgọc Biên=mrm|XLong Hiệp=mrm|XTân Hiệp=mrm',
      ],
      [
        'Huyện Duyên Hải',
        'XĐôn Xuân=mrd|XĐôn Châu=mrd|TLong Thành=mrt|XLong Khánh=mrt|XNgũ Lạc=msa|XLong Vĩnh=msd|XĐông Hải=msg',
      ],
      [
        'Thị xã Duyên Hải',
        'P1=mrs|XLong Toàn=mrs|P2=mrw|XLong Hữu=mry|XDân Thành=mrs|XTrường Long Hòa=mrw|XHiệp Thạnh=mry',
      ],
    ],
  ],
  [
    'Tỉnh Vĩnh Long',
    [
      [
        'Thành phố Vĩnh Long',
        'P9=msv|P5=mty|P1=msv|P4=mt1|P3=mt1|P8=mu1|PTân Ngãi=mta|PTân Hòa=mta|PTân Hội=mta|PTrường An=msv',
      ],
      [
        'Huyện Long Hồ',
        'XĐồng Phú=mts|XBình Hòa Phước=mts|XHòa Ninh=mts|XAn Bình=mts|XThanh Đức=mty|XTân Hạnh=mu1|XPhước Hậu=mt1|XLong Phước=mua|TLong Hồ=mua|XLộc Hòa=muj|XLong An=mua|XPhú Quới=muj|XThạnh Quới=muj|XHòa Phú=muj',
      ],
      [
        'Huyện Mang Thít',
        'XMỹ An=muv|XMỹ Phước=muv|XAn Phước=mvd|XNhơn Phú=muv|XLong Mỹ=mva|XHòa Tịnh=mva|TCái Nhum=mvd|XBình Phước=mva|XChánh An=mvd|XTân An Hội=mvp|XTân Long=mvp|XTân Long Hội=mvp',
      ],
      [
        'Huyện Vũng Liêm',
        'TVũng Liêm=mvv|XTân Quới Trung=mw4|XQuới Thiện=mwd|XQuới An=mw4|XTrung Chánh=mwj|XTân An Luông=mwj|XThanh Bình=mwd|XTrung Thành Tây=mw4|XTrung Hiệp=mwj|XHiếu Phụng=mx1|XTrung Thành Đông=mwy|XTrung Thành=mvv|XTrung Hiếu=mvv|XTrung Ngãi=mwy|XHiếu Thuận=mx1|XTrung Nghĩa=mwy|XTrung An=mx1|XHiếu Nhơn=mxd|XHiếu Thành=mxd|XHiếu Nghĩa=mxd',
      ],
      [
        'Huyện Tam Bình',
        'TTam Bình=mxj.n0s|XTân Lộc=mxs|XPhú Thịnh=my4|XHậu Lộc=mxs|XHòa Thạnh=mxy|XHoà Lộc=mxy|XPhú Lộc=mxs|XSong Phú=my4|XHòa Hiệp=mxy|XMỹ Lộc=mxs|XTân Phú=my4|XLong Phú=my4|XMỹ Thạnh Trung=mxj|XLoan Mỹ=myv|XNgãi Tứ=myv.myy|XBình Ninh=myv',
      ],
      [
        'Thị xã Bình Minh',
        'PCái Vồn=myy.myz|PThành Phước=myy.myz|XThuận An=myz|XĐông Thạnh=n04|XĐông Bình=n04|PĐông Thuận=n04|XMỹ Hòa=myy|XĐông Thành=n04',
      ],
      [
        'Huyện Trà Ôn',
        'TTrà Ôn=myv.n0d|XXuân Hiệp=n0m|XNhơn Bình=n0s|XHòa Bình=n0m|XThới Hòa=n0m|XTrà Côn=n0s|XTân Mỹ=n0s|XHựu Thành=n11|XVĩnh Xuân=n11|XThuận Thới=n11|XPhú Thành=n1d|XLục Sỹ Thành=n1d|XTích Thiện=n0d',
      ],
      [
        'Huyện Bình Tân',
        'XTân Thành=mzd|XThành Trung=mzg|XTân An Thạnh=mzd|XTân Lược=mzd|XNguyễn Văn Thảnh=mzg|XThành Lợi=mzs|XMỹ Thuận=mzg|XTân Bình=mzs|TTân Quới=mzs',
      ],
    ],
  ],
  [
    'Tỉnh Đồng Tháp',
    [
      [
        'Thành phố Cao Lãnh',
        'P1=n1p|P4=n1p|P3=n1p|P6=n1p|PMỹ Ngãi=n24|XMỹ Tân=n24|XMỹ Trà=n28|PMỹ Phú=n28|XTân Thuận Tây=n1p|PHoà Thuận=n1p|XHòa An=n1p|XTân Thuận Đông=n1p|XTịnh Thới=n1p',
      ],
      [
        'Thành phố Sa Đéc',
        'P3=n2p|P1=n2p|P4=n2p|P2=n2p|XTân Khánh Đông=n2p|PTân Quy Đông=n2p|PAn Hoà=n2p|XTân Quy Tây=n2p|XTân Phú Đông=nba',
      ],
      [
        'Thành phố Hồng Ngự',
        'PAn Lộc=n42|PAn Thạnh=n43|XBình Thạnh=n43|XTân Hội=n43|PAn Lạc=n4q|PAn Bình B=n42|PAn Bình A=n42',
      ],
      [
        'Huyện Tân Hồng',
        'TSa Rài=n3a|XTân Hộ Cơ=n3d|XThông Bình=n3m|XBình Phú=n3a|XTân Thành A=n3m|XTân Thành B=n3d|XTân Phước=n3s|XTân Công Chí=n3a|XAn Phước=n3s',
      ],
      [
        'Huyện Hồng Ngự',
        'XThường Phước 1=n4j|XThường Thới Hậu A=n4q|TThường Thới Tiền=n4j|XThường Phước 2=n4j|XThường Lạc=n4q|XLong Khánh A=n4v|XLong Khánh B=n4v|XLong Thuận=n54|XPhú Thuận B=n54.n9m|XPhú Thuận A=n54',
      ],
      [
        'Huyện Tam Nông',
        'TTràm Chim=n5d|XHoà Bình=n61|XTân Công Sính=n5d|XPhú Hiệp=n5m|XPhú Đức=n5m|XPhú Thành B=n5v|XAn Hòa=n5v|XAn Long=n64|XPhú Cường=n61|XPhú Ninh=n64|XPhú Thọ=n6a|XPhú Thành A=n6a',
      ],
      [
        'Huyện Tháp Mười',
        'TMỹ An=n6d|XThạnh Lợi=n6m|XHưng Thạnh=n6j|XTrường Xuân=n6m|XTân Kiều=n71|XMỹ Hòa=n6d|XMỹ Quý=n6v|XMỹ Đông=n6v|XĐốc Binh Kiều=n71|XMỹ An=n6d|XPhú Điền=n7d|XLáng Biển=n6v|XThanh Mỹ=n7d',
      ],
      [
        'Huyện Cao Lãnh',
        'TMỹ Thọ=n7g|XGáo Giồng=n61.n7s|XPhương Thịnh=n6j|XBa Sao=n7p|XPhong Mỹ=n7s|XTân Nghĩa=n24|XPhương Trà=n7p|XNhị Mỹ=n28|XMỹ Thọ=n7g|XTân Hội Trung=n8m|XAn Bình=n28|XMỹ Hội=n7g|XMỹ Hiệp=n8g|XMỹ Long=n8g|XBình Hàng Trung=n8m|XMỹ Xương=n7g|XBình Hàng Tây=n8m|XBình Thạnh=n8g',
      ],
      [
        'Huyện Thanh Bình',
        'TThanh Bình=n8y|XTân Quới=n9m|XTân Hòa=n9m|XAn Phong=n64|XPhú Lợi=n9p|XTân Mỹ=n8y|XBình Tấn=n9v|XTân Huề=n9m|XTân Bình=n9m|XTân Thạnh=n8y.n9p|XTân Phú=n8y|XBình Thành=n9v|XTân Long=n9m',
      ],
      [
        'Huyện Lấp Vò',
        'TLấp Vò=na1|XMỹ An Hưng A=naa|XTân Mỹ=naa|XMỹ An Hưng B=naa|XTân Khánh Trung=nag|XLong Hưng A=nag|XVĩnh Thạnh=na1|XLong Hưng B=nag|XBình Thành=na1|XĐịnh An=nbm|XĐịnh Yên=nbm|XHội An Đông=naa|XBình Thạnh Trung=na1',
      ],
      [
        'Huyện Lai Vung',
        'TLai Vung=nb4|XTân Dương=nba|XHòa Thành=nba|XLong Hậu=nb4|XTân Phước=nbm|XHòa Long=nb4|XTân Thành=nbm|XLong Thắng=nb4|XVĩnh Thới=nbv|XTân Hòa=nbv|XĐịnh Hòa=nbv|XPhong Hòa=nbv',
      ],
      [
        'Huyện Châu Thành',
        'TCái Tàu Hạ=nc4|XAn Hiệp=nc4|XAn Nhơn=nc4|XTân Nhuận Đông=ncd|XTân Bình=ncj|XTân Phú Trung=ncj|XPhú Long=ncj|XAn Phú Thuận=nc4|XPhú Hựu=nc4|XAn Khánh=ncd|XTân Phú=ncj|XHòa Tân=ncd',
      ],
    ],
  ],
  [
    'Tỉnh An Giang',
    [
      [
        'Thành phố Long Xuyên',
        'PMỹ Bình=ndv|PMỹ Long=ndv|PMỹ Xuyên=ndv|PBình Đức=ndg|PBình Khánh=ndg|PMỹ Phước=ndv|PMỹ Quý=ndv|PMỹ Thới=ndp|PMỹ Thạnh=ndp|PMỹ Hòa=ndv|XMỹ Khánh=ndg|XMỹ Hoà Hưng=ne1',
      ],
      [
        'Thành phố Châu Đốc',
        'PChâu Phú B=ne4|PChâu Phú A=ne4|PVĩnh Mỹ=ne4|PNúi Sam=ned|PVĩnh Ngươn=ne4|XVĩnh Tế=ned|XVĩnh Châu=ne4.ned',
      ],
      [
        'Huyện An Phú',
        'TAn Phú=nep|XKhánh An=net|TLong Bình=net|XKhánh Bình=net|XQuốc Thái=ney|XNhơn Hội=ney|XPhú Hữu=nf4|XPhú Hội=nep.ney|XPhước Hưng=nep.ney.nf4|XVĩnh Lộc=nf4|XVĩnh Hậu=nfj|XVĩnh Trường=nfj|XVĩnh Hội Đông=nep|TĐa Phước=nfj',
      ],
      [
        'Thị xã Tân Châu',
        'PLong Thạnh=nfs|PLong Hưng=nft|PLong Châu=nft|XPhú Lộc=ng1|XVĩnh Xương=ng1|XVĩnh Hòa=ng1|XTân Thạnh=ng4|XTân An=ng4|XLong An=ng4|PLong Phú=nft|XChâu Phong=ngj|XPhú Vĩnh=ngj|XLê Chánh=ngj|PLong Sơn=nfs',
      ],
      [
        'Huyện Phú Tân',
        'TPhú Mỹ=ngm|TChợ Vàm=ngp|XLong Hoà=nh1|XPhú Long=nh1|XPhú Lâm=nh1|XPhú Hiệp=nha|XPhú Thạnh=ngp|XHoà Lạc=nha|XPhú Thành=ngp|XPhú An=nhg|XPhú Xuân=nhg|XHiệp Xương=nhp|XPhú Bình=nhp|XPhú Thọ=nhg|XPhú Hưng=ngm|XBình Thạnh Đông=nhp|XTân Hòa=ngm|XTân Trung=ngm',
      ],
      [
        'Huyện Châu Phú',
        'TCái Dầu=ni7|XKhánh Hòa=nid|XMỹ Đức=nid|XMỹ Phú=nim|XÔ Long Vỹ=nip|TVĩnh Thạnh Trung=nim|XThạnh Mỹ Tây=nip|XBình Long=ni7|XBình Mỹ=niv|XBình Thủy=niv|XĐào Hữu Cảnh=nip|XBình Phú=ni7|XBình Chánh=niv',
      ],
      [
        'Thị xã Tịnh Biên',
        'PNhà Bàng=nja|PChi Lăng=njd|PNúi Voi=njd|PNhơn Hưng=nja|PAn Phú=njs|PThới Sơn=nja|PTịnh Biên=njs|XVăn Giáo=njy|XAn Cư=njy|XAn Nông=njs|XVĩnh Trung=njy|XTân Lợi=njd|XAn Hảo=nka|XTân Lập=nka',
      ],
      [
        'Huyện Tri Tôn',
        'TTri Tôn=nkg|TBa Chúc=nkj|XLạc Quới=nkj|XLê Trì=nkj|XVĩnh Gia=nl4|XVĩnh Phước=nl4|XChâu Lăng=nkg|XLương Phi=nld|XLương An Trà=nl4|XTà Đảnh=nlg|XNúi Tô=nkg|XAn Tức=nld|TCô Tô=nlg|XTân Tuyến=nlg|XÔ Lâm=nld',
      ],
      [
        'Huyện Châu Thành',
        'TAn Châu=nlp|XAn Hòa=nm7|XCần Đăng=nlv|XVĩnh Hanh=nmj|XBình Thạnh=nm7|TVĩnh Bình=nm4|XBình Hòa=nm7|XVĩnh An=nm4|XHòa Bình Thạnh=nlp|XVĩnh Lợi=nlv|XVĩnh Nhuận=nmj|XTân Phú=nm4|XVĩnh Thành=nlp',
      ],
      [
        'Huyện Chợ Mới',
        'TChợ Mới=nms|TMỹ Luông=nmv|XKiến An=nms|XMỹ Hội Đông=nnm|XLong Điền A=nmv|XTấn Mỹ=nn7|XLong Điền B=nmv|XKiến Thành=nms|XMỹ Hiệp=nn7|XMỹ An=nns|XNhơn Mỹ=nnm|XLong Giang=nnm|XLong Kiến=nns|XBình Phước Xuân=nn7|XAn Thạnh Trung=nns|THội An=no1|XHòa Bình=no1|XHòa An=no1',
      ],
      [
        'Huyện Thoại Sơn',
        'TNúi Sập=noa|TPhú Hoà=nod|TÓc Eo=nog|XTây Phú=noj|XAn Bình=noj|XVĩnh Phú=np1|XVĩnh Trạch=nop|XPhú Thuận=nod|XVĩnh Chánh=nod|XĐịnh Mỹ=np1|XĐịnh Thành=np1|XMỹ Phú Đông=noj|XVọng Đông=nog|XVĩnh Khánh=nop|XThoại Giang=noa|XBình Thành=noa|XVọng Thê=nog',
      ],
    ],
  ],
  [
    'Tỉnh Kiên Giang',
    [
      [
        'Thành phố Rạch Giá',
        'PVĩnh Thanh=npy|PVĩnh Quang=npy|PVĩnh Hiệp=npy|PVĩnh Thanh Vân=npy|PVĩnh Lạc=npy|PAn Hòa=npy|PAn Bình=npy|PRạch Sỏi=npy|PVĩnh Lợi=npy|PVĩnh Thông=nqg|XPhi Thông=nqg',
      ],
      [
        'Thành phố Hà Tiên',
        'PTô Châu=nqm|PĐông Hồ=nqp|PBình San=nqp|PPháo Đài=nqp|PMỹ Đức=nqp|XTiên Hải=nr1|XThuận Yên=nqm',
      ],
      [
        'Huyện Kiên Lương',
        'TKiên Lương=nr7|XKiên Bình=nra|XHòa Điền=nra|XDương Hòa=nqm|XBình An=nr7|XBình Trị=nr7|XSơn Hải=nrv|XHòn Nghệ=nry',
      ],
      [
        'Huyện Hòn Đất',
        'THòn Đất=ns1|TSóc Sơn=nsm|XBình Sơn=ns7|XBình Giang=nsa|XMỹ Thái=nsj|XNam Thái Sơn=ns1|XMỹ Hiệp Sơn=nsm|XSơn Kiên=nsj|XSơn Bình=nsj|XMỹ Thuận=nsm|XLình Huỳnh=ns1|XThổ Sơn=ns1|XMỹ Lâm=nqg|XMỹ Phước=nsm',
      ],
      [
        'Huyện Tân Hiệp',
        'TTân Hiệp=nsy|XTân Hội=nt4|XTân Thành=nt4|XTân Hiệp B=nsy|XTân Hoà=nt4|XThạnh Đông B=nsy|XThạnh Đông=nsy|XTân Hiệp A=ntm|XTân An=nt4|XThạnh Đông A=ntm|XThạnh Trị=ntm',
      ],
      [
        'Huyện Châu Thành',
        'TMinh Lương=nts|XMong Thọ A=nty|XMong Thọ B=nty|XMong Thọ=nty|XGiục Tượng=nts|XVĩnh Hòa Hiệp=nua|XVĩnh Hoà Phú=nua|XMinh Hòa=nts|XBình An=nua|XThạnh Lộc=nty',
      ],
      [
        'Huyện Giồng Riềng',
        'TGiồng Riềng=nug|XThạnh Hưng=num|XThạnh Phước=num|XThạnh Lộc=num|XThạnh Hòa=nug|XThạnh Bình=nug|XBàn Thạch=nug|XBàn Tân Định=nug|XNgọc Thành=nv4|XNgọc Chúc=nv4|XNgọc Thuận=nv4|XHòa Hưng=nva|XHoà Lợi=nva|XHoà An=nva|XLong Thạnh=nvj|XVĩnh Thạnh=nvj|XVĩnh Phú=nvj|XHòa Thuận=nvp|XNgọc Hoà=nvp',
      ],
      [
        'Huyện Gò Quao',
        'TGò Quao=nvs|XVĩnh Hòa Hưng Bắc=nwa|XĐịnh Hòa=nvy|XThới Quản=nvy|XĐịnh An=nvs|XThủy Liễu=nvy|XVĩnh Hòa Hưng Nam=nwa|XVĩnh Phước A=nwm|XVĩnh Phước B=nvs|XVĩnh Tuy=nwm|XVĩnh Thắng=nwm',
      ],
      [
        'Huyện An Biên',
        'TThứ Ba=nwp|XTây Yên=nws|XTây Yên A=nws|XNam Yên=nws|XHưng Yên=nwp|XNam Thái=nxa|XNam Thái A=nxa|XĐông Thái=nxa|XĐông Yên=nwp',
      ],
      [
        'Huyện An Minh',
        'TThứ Mười Một=nxm|XThuận Hoà=nxz|XĐông Hòa=nxs|XĐông Thạnh=nxs|XTân Thạnh=nxz|XĐông Hưng=nxm|XĐông Hưng A=ny4|XĐông Hưng B=nxm|XVân Khánh=nya|XVân Khánh Đông=ny4|XVân Khánh Tây=nya',
      ],
      [
        'Huyện Vĩnh Thuận',
        'TVĩnh Thuận=nyj|XVĩnh Bình Bắc=nyw|XVĩnh Bình Nam=nyw|XBình Minh=nyw|XVĩnh Thuận=nz1|XTân Thuận=nz1|XPhong Đông=nyj|XVĩnh Phong=nyj',
      ],
      [
        'Thành phố Phú Quốc',
        'PDương Đông=nza|PAn Thới=nza|XCửa Cạn=nza|XGành Dầu=nza|XCửa Dương=nza|XHàm Ninh=nza|XDương Tơ=nza|XBãi Thơm=nza|XThổ Châu=o01',
      ],
      ['Huyện Kiên Hải', 'XHòn Tre=o04|XLại Sơn=o04|XAn Sơn=o04|XNam Du=o04'],
      [
        'Huyện U Minh Thượng',
        'XThạnh Yên=nxg|XThạnh Yên A=nxg|XAn Minh Bắc=nxv|XVĩnh Hòa=nxg|XHoà Chánh=nxg|XMinh Thuận=nxv',
      ],
      ['Huyện Giang Thành', 'XVĩnh Phú=nrd|XVĩnh Điều=nrd|XTân Khánh Hòa=nrg|XPhú Lợi=nrg|XPhú Mỹ=nrg'],
    ],
  ],
  [
    'Thành phố Cần Thơ',
    [
      [
        'Quận Ninh Kiều',
        'PCái Khế=o0g|PAn Hòa=o0g|PThới Bình=o0v|PTân An=o0v|PXuân Khánh=o0v|PHưng Lợi=o17|PAn Khánh=o17|PAn Bình=o1a',
      ],
      [
        'Quận Ô Môn',
        'PChâu Văn Liêm=o1d|PThới Hòa=o1d|PThới Long=o1h|PLong Hưng=o1h|PThới An=o1d|PPhước Thới=o1m|PTrường Lạc=o1m',
      ],
      [
        'Quận Bình Thuỷ',
        'PBình Thủy=o1s|PTrà An=o1y|PTrà Nóc=o1y|PThới An Đông=o1y|PAn Thới=o1s|PBùi Hữu Nghĩa=o0g.o1s|PLong Hòa=o27|PLong Tuyền=o1a.o27',
      ],
      [
        'Quận Cái Răng',
        'PLê Bình=o2a|PHưng Phú=o2p|PHưng Thạnh=o2a|PBa Láng=o2a|PThường Thạnh=o2a|PPhú Thứ=o2p|PTân Phú=o2p',
      ],
      [
        'Quận Thốt Nốt',
        'PThốt Nốt=o2v.o3g|PThới Thuận=o2v|PThuận An=o2v|PTân Lộc=o31|PTrung Nhứt=o35|PThạnh Hoà=o35|PTrung Kiên=o3g|PTân Hưng=o1h|PThuận Hưng=o3g',
      ],
      [
        'Huyện Vĩnh Thạnh',
        'XVĩnh Bình=o3p|TThanh An=o3j|TVĩnh Thạnh=o3k|XThạnh Mỹ=o3k|XVĩnh Trinh=o3p|XThạnh An=o3y|XThạnh Tiến=o3y|XThạnh Thắng=o3j|XThạnh Lợi=o3j|XThạnh Quới=o3y|XThạnh Lộc=o3k',
      ],
      [
        'Huyện Cờ Đỏ',
        'XTrung An=o35|XTrung Thạnh=o47|XThạnh Phú=o41|XTrung Hưng=o47|TCờ Đỏ=o4d|XThới Hưng=o4g|XĐông Hiệp=o4p|XĐông Thắng=o4p|XThới Đông=o4d|XThới Xuân=o4d',
      ],
      [
        'Huyện Phong Điền',
        'TPhong Điền=o5f|XNhơn Ái=o5v|XGiai Xuân=o5f|XTân Thới=o5f|XTrường Long=o5p|XMỹ Khánh=o1a|XNhơn Nghĩa=o5v',
      ],
      [
        'Huyện Thới Lai',
        'TThới Lai=o4a|XThới Thạnh=o1d|XTân Thạnh=o54|XXuân Thắng=o4p|XĐông Bình=o4y|XĐông Thuận=o4y|XThới Tân=o4a|XTrường Thắng=o4a|XĐịnh Môn=o54|XTrường Thành=o54|XTrường Xuân=o5a|XTrường Xuân A=o5a|XTrường Xuân B=o5a',
      ],
    ],
  ],
  [
    'Tỉnh Hậu Giang',
    [
      [
        'Thành phố Vị Thanh',
        'PI=o61|PIII=o61|PIV=o6d|PV=o6d|PVII=o61|XVị Tân=o6d|XHoả Lựu=o6i|XTân Tiến=o6i|XHoả Tiến=o6i',
      ],
      [
        'Thành phố Ngã Bảy',
        'PNgã Bảy=o6k|PLái Hiếu=o6k|PHiệp Thành=o6k|PHiệp Lợi=o8j|XĐại Thành=o8j|XTân Thành=o8j',
      ],
      [
        'Huyện Châu Thành A',
        'TMột Ngàn=o6m|XTân Hoà=o6m|TBảy Ngàn=o6m|XTrường Long Tây=o6s|XTrường Long A=o6s|XNhơn Nghĩa A=o6m|TRạch Gòi=o74|XThạnh Xuân=o74|TCái Tắc=o7d|XTân Phú Thạnh=o74',
      ],
      [
        'Huyện Châu Thành',
        'TNgã Sáu=o7a|XĐông Thạnh=o7d|XĐông Phú=o7a|XPhú Hữu=o7m|XPhú Tân=o7m|TMái Dầm=o7a|XĐông Phước=o7m|XĐông Phước A=o7d',
      ],
      [
        'Huyện Phụng Hiệp',
        'TKinh Cùng=o81|TCây Dương=o84|XTân Bình=o87|XBình Thành=o87|XThạnh Hòa=o8g|XLong Thạnh=o8g|XPhụng Hiệp=o8s|XHòa Mỹ=o8s|XHòa An=o81|XPhương Bình=o8y|XHiệp Hưng=o84|XTân Phước Hưng=o94|TBúng Tàu=o94|XPhương Phú=o8y|XTân Long=o8g',
      ],
      [
        'Huyện Vị Thuỷ',
        'TNàng Mau=o9d|XVị Trung=o9d|XVị Thuỷ=o9p|XVị Thắng=o9d|XVĩnh Thuận Tây=o9p|XVĩnh Trung=o9v|XVĩnh Tường=o9v|XVị Đông=oa1|XVị Thanh=oa1|XVị Bình=oa1',
      ],
      [
        'Huyện Long Mỹ',
        'XThuận Hưng=oav|XThuận Hòa=oav|XVĩnh Thuận Đông=o9p|TVĩnh Viễn=oap|XVĩnh Viễn A=oap|XLương Tâm=oas|XLương Nghĩa=oas|XXà Phiên=oav',
      ],
      [
        'Thị xã Long Mỹ',
        'PThuận An=oa7|PTrà Lồng=oag|PBình Thạnh=oa9|XLong Bình=oa9|PVĩnh Tường=oa9|XLong Trị=oa7|XLong Trị A=oa7|XLong Phú=oag|XTân Phú=oag',
      ],
    ],
  ],
  [
    'Tỉnh Sóc Trăng',
    [
      ['Thành phố Sóc Trăng', 'P5=ob7|P7=ob7|P8=ob7|P6=ob7|P2=oba|P4=oba|P3=oba|P1=oba|P10=og4'],
      [
        'Huyện Châu Thành',
        'TChâu Thành=ocx|XHồ Đắc Kiện=ocy|XPhú Tâm=ocx|XThuận Hòa=oda|XPhú Tân=oda|XThiện Mỹ=ocy|XAn Hiệp=odm|XAn Ninh=odm',
      ],
      [
        'Huyện Kế Sách',
        'TKế Sách=obs|TAn Lạc Thôn=obv|XXuân Hòa=obv|XPhong Nẫm=oc1|XAn Lạc Tây=oc4|XTrinh Phú=obv|XBa Trinh=ocp|XThới An Hội=oc4|XNhơn Mỹ=ocg|XKế Thành=obs|XKế An=obs|XĐại Hải=ocp|XAn Mỹ=ocg',
      ],
      [
        'Huyện Mỹ Tú',
        'THuỳnh Hữu Nghĩa=ocv|XLong Hưng=od7|XHưng Phú=od7|XMỹ Hương=odj|XMỹ Tú=ocv|XMỹ Phước=odv|XThuận Hưng=odj|XMỹ Thuận=ocv|XPhú Mỹ=odj',
      ],
      [
        'Huyện Cù Lao Dung',
        'TCù Lao Dung=oe7|XAn Thạnh 1=oe7|XAn Thạnh Tây=oe7|XAn Thạnh Đông=oe7|XĐại Ân 1=oep|XAn Thạnh 2=oep|XAn Thạnh 3=oep|XAn Thạnh Nam=oep',
      ],
      [
        'Huyện Long Phú',
        'TLong Phú=oev|XSong Phụng=ocg|TĐại Ngãi=of1|XHậu Thạnh=ofa|XLong Đức=of1|XTrường Khánh=ofa|XPhú Hữu=ofa|XTân Hưng=ofm|XChâu Khánh=ofm|XTân Thạnh=ofm|XLong Phú=oev',
      ],
      [
        'Huyện Mỹ Xuyên',
        'TMỹ Xuyên=og4|XĐại Tâm=og4|XTham Đôn=oh7|XThạnh Phú=ogs|XNgọc Đông=oh7|XThạnh Quới=oha|XHòa Tú 1=oh1|XGia Hòa 1=ogs|XNgọc Tố=oh7|XGia Hòa 2=oha|XHòa Tú II=oh1',
      ],
      [
        'Thị xã Ngã Năm',
        'P1=ohg|P2=ohg|XVĩnh Quới=ohg|XTân Long=ohp|XLong Bình=ohp|P3=oi1|XMỹ Bình=oi1|XMỹ Quới=oi1',
      ],
      [
        'Huyện Thạnh Trị',
        'TPhú Lộc=oi4|THưng Lợi=oi4|XLâm Tân=oi7|XThạnh Tân=ohp|XLâm Kiết=oi7|XTuân Tức=oi7|XVĩnh Thành=oip|XThạnh Trị=oi4|XVĩnh Lợi=oip|XChâu Hưng=oip',
      ],
      [
        'Thị xã Vĩnh Châu',
        'P1=oiv|XHòa Đông=oj1|PKhánh Hòa=oj1|XVĩnh Hiệp=oj1|XVĩnh Hải=oj7|XLạc Hòa=oiv|P2=oiv|PVĩnh Phước=ojg|XVĩnh Tân=ojg|XLai Hòa=ojm',
      ],
      [
        'Huyện Trần Đề',
        'XĐại Ân 2=oft|TTrần Đề=oft|XLiêu Tú=ofv|XLịch Hội Thượng=ofz|TLịch Hội Thượng=ofz|XTrung Bình=oft|XTài Văn=og7|XViên An=og7|XThạnh Thới An=ogj|XThạnh Thới Thuận=ogj|XViên Bình=ofv',
      ],
    ],
  ],
  [
    'Tỉnh Bạc Liêu',
    [
      [
        'Thành phố Bạc Liêu',
        'P2=ok1|P3=ok1|P5=oka|P7=ok1|P1=ok1|P8=ok1|PNhà Mát=okg|XVĩnh Trạch=oka|XVĩnh Trạch Đông=okg|XHiệp Thành=okg',
      ],
      [
        'Huyện Hồng Dân',
        'TNgan Dừa=okj|XNinh Quới=okp|XNinh Quới A=okp|XNinh Hòa=okj|XLộc Ninh=okj|XVĩnh Lộc=oky|XVĩnh Lộc A=oky|XNinh Thạnh Lợi A=ol4|XNinh Thạnh Lợi=ol4',
      ],
      [
        'Huyện Phước Long',
        'TPhước Long=ol7|XVĩnh Phú Đông=ol7|XVĩnh Phú Tây=olg|XPhước Long=olg|XHưng Phú=olm|XVĩnh Thanh=olm|XPhong Thạnh Tây A=olp|XPhong Thạnh Tây B=olp',
      ],
      [
        'Huyện Vĩnh Lợi',
        'XVĩnh Hưng=oly|XVĩnh Hưng A=oly|TChâu Hưng=om4|XChâu Hưng A=om4|XHưng Thành=oma|XHưng Hội=oma|XChâu Thới=oly|XLong Thạnh=olv',
      ],
      [
        'Thị xã Giá Rai',
        'P1=ona|PHộ Phòng=ona|XPhong Thạnh Đông=onj|PLáng Tròn=onj|XPhong Tân=onj|XTân Phong=onp|XPhong Thạnh=ona|XPhong Thạnh A=ona|XPhong Thạnh Tây=onp|XTân Thạnh=onp',
      ],
      [
        'Huyện Đông Hải',
        'TGành Hào=oo4|XLong Điền Đông=oo7|XLong Điền Đông A=oo7|XLong Điền=ooh|XLong Điền Tây=oo4|XĐiền Hải=ooh|XAn Trạch=ook|XAn Trạch A=ook|XAn Phúc=oop|XĐịnh Thành=oop|XĐịnh Thành A=oop',
      ],
      [
        'Huyện Hoà Bình',
        'THòa Bình=olv|XMinh Diệu=omm|XVĩnh Bình=omm|XVĩnh Mỹ B=omm|XVĩnh Hậu=omv|XVĩnh Hậu A=omv|XVĩnh Mỹ A=olv|XVĩnh Thịnh=omv',
      ],
    ],
  ],
  [
    'Tỉnh Cà Mau',
    [
      [
        'Thành phố Cà Mau',
        'P9=ooy|P2=ooy|P1=ooy|P5=opl|P8=opa|P6=opl.oq1|P7=opl.oq1|PTân Xuyên=ooy|XAn Xuyên=ooy|PTân Thành=opl|XTân Thành=opl|XTắc Vân=opl.oq1|XLý Văn Lâm=opa|XĐịnh Bình=opl.oq1|XHòa Thành=oq1|XHòa Tân=oq1',
      ],
      [
        'Huyện U Minh',
        'TU Minh=oq4|XKhánh Hòa=oq7|XKhánh Thuận=oq4.oq7|XKhánh Tiến=oq7|XNguyễn Phích=oq4.oqj.oqm|XKhánh Lâm=oq7.oqm|XKhánh An=oqj|XKhánh Hội=oqm',
      ],
      [
        'Huyện Thới Bình',
        'TThới Bình=oqp|XBiển Bạch=oqt|XTân Bằng=oqt|XTrí Phải=oqv|XTrí Lực=oqv|XBiển Bạch Đông=oqt|XThới Bình=oqp|XTân Phú=oqv|XTân Lộc Bắc=or7|XTân Lộc=or7|XTân Lộc Đông=or7|XHồ Thị Kỷ=org',
      ],
      [
        'Huyện Trần Văn Thời',
        'TTrần Văn Thời=orj|TSông Đốc=orm|XKhánh Bình Tây Bắc=ors|XKhánh Bình Tây=ors|XTrần Hợi=orj.ors|XKhánh Lộc=orj|XKhánh Bình=ory|XKhánh Hưng=os7|XKhánh Bình Đông=ory|XKhánh Hải=os7|XLợi An=opa.orj.osm|XPhong Điền=orj.orm|XPhong Lạc=orj',
      ],
      [
        'Huyện Cái Nước',
        'TCái Nước=osg|XThạnh Phú=osm|XLương Thế Trân=osm|XPhú Hưng=osm|XTân Hưng=osp|XHưng Mỹ=oss|XHoà Mỹ=osp.oss.ouu|XĐông Hưng=osg.osp|XĐông Thới=osg.osp|XTân Hưng Đông=osg.oss|XTrần Thới=osg',
      ],
      [
        'Huyện Đầm Dơi',
        'TĐầm Dơi=ot4|XTạ An Khương=ot4.ot7|XTạ An Khương Đông=ot7|XTrần Phán=otd|XTân Trung=otd|XTân Đức=otj|XTân Thuận=otj|XTạ An Khương Nam=ot7|XTân Duyệt=ot4|XTân Dân=ot4|XTân Tiến=ou4|XQuách Phẩm Bắc=oty|XQuách Phẩm=oty|XThanh Tùng=ou1|XNgọc Chánh=ou1|XNguyễn Huân=ou4',
      ],
      [
        'Huyện Năm Căn',
        'TNăm Căn=ou7.ouh|XHàm Rồng=ou7.ouh|XHiệp Tùng=oum|XĐất Mới=ouh|XLâm Hải=ouh|XHàng Vịnh=ou7|XTam Giang=oum|XTam Giang Đông=oum',
      ],
      [
        'Huyện Phú Tân',
        'TCái Đôi Vàm=ous|XPhú Thuận=ouu|XPhú Mỹ=ouu|XPhú Tân=ouy|XTân Hải=ouy|XViệt Thắng=ov7|XTân Hưng Tây=ov7|XRạch Chèo=ov7|XNguyễn Việt Khái=ous',
      ],
      [
        'Huyện Ngọc Hiển',
        'XTam Giang Tây=ovg|XTân Ân Tây=ovg|XViên An Đông=ovo|XViên An=ouh.ovs|TRạch Gốc=ovo|XTân Ân=ovo.ovs|XĐất Mũi=ovs',
      ],
    ],
  ],
];
