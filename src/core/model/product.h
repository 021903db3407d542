// SPDX-License-Identifier: MIT
// What is sold, by name (prices, lists and stock come with quotes).
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct Product : Entity {
    std::string name, series, currency;
    Money price;
    bool active = true;
    static const EntityType type;
};
inline constexpr auto productFields = withCommon(std::array{
    field<&Product::name>("name", TR("Product", "Name"), Required | Listed | Searched).aka("Product|Product name|产品|产品名称"),
    field<&Product::series>("series", TR("Product", "Series"), Listed | Filtered).aka("Product family|Family|Category|系列|类别"),
    field<&Product::price>("price", TR("Product", "Price"), Listed).aka("Sales price|List price|Unit price|单价|价格"),
    field<&Product::currency>("currency", TR("Product", "Currency")),
    field<&Product::active>("active", TR("Product", "Active"), Filtered),
});
inline constexpr EntityType Product::type =
    entity<Product>("product", TR("Entity", "Product"), TR("Entity", "Products"), "name", productFields);

}
