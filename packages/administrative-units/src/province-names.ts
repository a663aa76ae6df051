/**
 * What else people call a province, by its code: the provinces that were merged into it on 1/7/2025 (Nghị quyết
 * 202/2025/QH15), those before them, cities of the name, abbreviations, foreign spellings. A name that more than one has
 * is found in each of them, and asked about.
 */
export const provinceNames: Readonly<Record<string, readonly string[]>> = {
  '01': ['HN', 'TP HN', 'Hanoi', 'Hà Tây', 'Hà Đông', 'Sơn Tây', 'Thăng Long'],
  '04': ['CB'],
  '08': ['Hà Giang', 'Hà Tuyên'],
  '11': ['ĐB'],
  '14': ['SL'],
  '15': ['Yên Bái', 'Hoàng Liên Sơn', 'Sa Pa', 'Sapa'],
  '19': ['Bắc Kạn', 'Bắc Cạn', 'Bắc Thái'],
  '20': ['LS'],
  '22': ['QN', 'Hạ Long', 'Halong', 'Hồng Gai'],
  '24': ['Bắc Giang', 'Hà Bắc'],
  '25': ['Vĩnh Phúc', 'Hòa Bình', 'Vĩnh Phú', 'Hà Sơn Bình'],
  '31': ['HP', 'TP HP', 'Haiphong', 'Hải Dương', 'Hải Hưng'],
  '33': ['Thái Bình', 'Hải Hưng'],
  '37': ['Hà Nam', 'Nam Định', 'Nam Hà', 'Hà Nam Ninh'],
  '38': ['TH'],
  '40': ['NA', 'Vinh', 'Nghệ Tĩnh'],
  '42': ['HT', 'Nghệ Tĩnh'],
  '44': ['Quảng Bình', 'Bình Trị Thiên', 'Đồng Hới', 'Đông Hà'],
  '46': ['Thừa Thiên Huế', 'TT Huế', 'TTH', 'TP Huế', 'Bình Trị Thiên', 'Hue'],
  '48': ['ĐN', 'QN', 'TP ĐN', 'Danang', 'Quảng Nam', 'Quảng Nam - Đà Nẵng', 'Hội An', 'Tourane'],
  '51': ['QN', 'Kon Tum', 'Kontum', 'Nghĩa Bình'],
  '52': ['Bình Định', 'Quy Nhơn', 'Pleiku', 'Nghĩa Bình', 'Gia Lai - Kon Tum'],
  '56': ['Ninh Thuận', 'Nha Trang', 'Phú Khánh', 'Phan Rang'],
  '66': ['Phú Yên', 'Daklak', 'Đăk Lăk', 'Đắc Lắc', 'Buôn Ma Thuột', 'Ban Mê Thuột', 'Tuy Hòa', 'Phú Khánh'],
  '68': ['Đắk Nông', 'Đăk Nông', 'Đắc Nông', 'Bình Thuận', 'Đà Lạt', 'Dalat', 'Phan Thiết'],
  '75': ['ĐN', 'Bình Phước', 'Biên Hòa', 'Sông Bé', 'Đồng Xoài'],
  '79': [
    ...['TP HCM', 'HCM', 'HCMC', 'SG', 'Sài Gòn', 'Saigon', 'Ho Chi Minh City', 'Gia Định', 'Chợ Lớn'],
    ...['Bình Dương', 'Bà Rịa - Vũng Tàu', 'BRVT', 'BR-VT', 'Vũng Tàu', 'Sông Bé', 'Thủ Dầu Một', 'Côn Đảo'],
  ],
  '80': ['Long An', 'Tân An'],
  '82': ['Tiền Giang', 'Mỹ Tho', 'Cao Lãnh', 'Sa Đéc'],
  '86': ['Bến Tre', 'Trà Vinh', 'Cửu Long'],
  '91': ['Kiên Giang', 'Rạch Giá', 'Long Xuyên', 'Phú Quốc', 'Hà Tiên'],
  '92': ['CT', 'TP CT', 'Sóc Trăng', 'Hậu Giang', 'Vị Thanh'],
  '96': ['Bạc Liêu', 'Minh Hải'],
};
