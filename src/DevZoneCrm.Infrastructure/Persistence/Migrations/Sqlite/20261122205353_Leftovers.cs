using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Leftovers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "CheckJumpCount",
                table: "ZoneRules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 3);

            migrationBuilder.AddColumn<int>(
                name: "CheckJumpPercent",
                table: "ZoneRules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 50);

            migrationBuilder.AddColumn<int>(
                name: "CheckLateDays",
                table: "ZoneRules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 30);

            migrationBuilder.AddColumn<Guid>(
                name: "SupersededBy",
                table: "ProjectFiles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ShareLines",
                table: "MonthCloses",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FrozenShares",
                columns: table => new
                {
                    CloseKey = table.Column<int>(type: "INTEGER", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Percent = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenShares", x => new { x.CloseKey, x.ProjectId, x.UnitId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectFiles_SupersededBy",
                table: "ProjectFiles",
                column: "SupersededBy");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenShares_UnitId_CloseKey",
                table: "FrozenShares",
                columns: new[] { "UnitId", "CloseKey" });

            // Months closed until now kept no parts; until now their figures were counted with today's, and so they stay. Their hashes know nothing of them.
            migrationBuilder.Sql(
                """
                INSERT INTO "FrozenShares" ("CloseKey", "ProjectId", "UnitId", "Percent", "Role")
                SELECT c."Key", s."ProjectId", s."UnitId", s."Percent", s."Role"
                FROM "MonthCloses" c CROSS JOIN "ProjectShares" s
                WHERE c."LinesHash" IS NOT NULL
                  AND (EXISTS (SELECT 1 FROM "FrozenFlows" f WHERE f."CloseKey" = c."Key" AND f."ProjectId" = s."ProjectId")
                    OR EXISTS (SELECT 1 FROM "FrozenStocks" f WHERE f."CloseKey" = c."Key" AND f."ProjectId" = s."ProjectId"))
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FrozenShares");

            migrationBuilder.DropIndex(
                name: "IX_ProjectFiles_SupersededBy",
                table: "ProjectFiles");

            migrationBuilder.DropColumn(
                name: "CheckJumpCount",
                table: "ZoneRules");

            migrationBuilder.DropColumn(
                name: "CheckJumpPercent",
                table: "ZoneRules");

            migrationBuilder.DropColumn(
                name: "CheckLateDays",
                table: "ZoneRules");

            migrationBuilder.DropColumn(
                name: "SupersededBy",
                table: "ProjectFiles");

            migrationBuilder.DropColumn(
                name: "ShareLines",
                table: "MonthCloses");
        }
    }
}
