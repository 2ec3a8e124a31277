using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Months : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "CompletedStatisticsOn",
                table: "Projects",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "StartedStatisticsOn",
                table: "Projects",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CountingRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MinYuan = table.Column<long>(type: "INTEGER", nullable: true),
                    MinUsdCents = table.Column<long>(type: "INTEGER", nullable: true),
                    Signed = table.Column<int>(type: "INTEGER", nullable: false),
                    Negotiating = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InHand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnderConstruction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IsExample = table.Column<bool>(type: "INTEGER", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountingRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FlowTouches",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FlowTouches", x => x.ProjectId);
                });

            migrationBuilder.CreateTable(
                name: "FrozenCorrections",
                columns: table => new
                {
                    CloseKey = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    CorrectsKey = table.Column<int>(type: "INTEGER", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenCorrections", x => new { x.CloseKey, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "FrozenFlows",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CloseKey = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EarlierOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    RateE4 = table.Column<int>(type: "INTEGER", nullable: true),
                    Bucket = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Currency = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ChainId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    OwnerPostId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    CreatedBy = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Confidentiality = table.Column<int>(type: "INTEGER", nullable: false),
                    StageNow = table.Column<int>(type: "INTEGER", nullable: false),
                    Sector = table.Column<int>(type: "INTEGER", nullable: true),
                    Tags = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenFlows", x => new { x.CloseKey, x.ProjectId, x.Kind, x.On });
                });

            migrationBuilder.CreateTable(
                name: "FrozenStocks",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CloseKey = table.Column<int>(type: "INTEGER", nullable: false),
                    StageOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KeyLevels = table.Column<int>(type: "INTEGER", nullable: false),
                    HasStarted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Currency = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ChainId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    OwnerPostId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    CreatedBy = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Confidentiality = table.Column<int>(type: "INTEGER", nullable: false),
                    StageNow = table.Column<int>(type: "INTEGER", nullable: false),
                    Sector = table.Column<int>(type: "INTEGER", nullable: true),
                    Tags = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenStocks", x => new { x.CloseKey, x.ProjectId });
                });

            migrationBuilder.CreateTable(
                name: "MonthCloses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProposedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ProposedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    WithdrawnReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    WithdrawnBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReopenAskedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReopenAskedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReopenAskedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReopenReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ReopenedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReopenedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RuleNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    RuleJson = table.Column<string>(type: "TEXT", nullable: true),
                    RateE4 = table.Column<int>(type: "INTEGER", nullable: true),
                    FlowLines = table.Column<int>(type: "INTEGER", nullable: false),
                    StockLines = table.Column<int>(type: "INTEGER", nullable: false),
                    CorrectionLines = table.Column<int>(type: "INTEGER", nullable: false),
                    Totals = table.Column<string>(type: "TEXT", nullable: true),
                    LinesHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthCloses", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CountingRules_Number",
                table: "CountingRules",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FrozenCorrections_CorrectsKey",
                table: "FrozenCorrections",
                column: "CorrectsKey");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenFlows_Totals",
                table: "FrozenFlows",
                columns: new[] { "Kind", "CloseKey", "Currency", "Year", "Bucket", "On", "EarlierOn", "Amount", "RateE4", "Sector", "Tags" });

            migrationBuilder.CreateIndex(
                name: "IX_FrozenStocks_Totals",
                table: "FrozenStocks",
                columns: new[] { "CloseKey", "Kind", "Currency", "Amount" });

            migrationBuilder.CreateIndex(
                name: "IX_MonthCloses_FirstOn",
                table: "MonthCloses",
                column: "FirstOn");

            migrationBuilder.CreateIndex(
                name: "IX_MonthCloses_Key",
                table: "MonthCloses",
                column: "Key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CountingRules");

            migrationBuilder.DropTable(
                name: "FlowTouches");

            migrationBuilder.DropTable(
                name: "FrozenCorrections");

            migrationBuilder.DropTable(
                name: "FrozenFlows");

            migrationBuilder.DropTable(
                name: "FrozenStocks");

            migrationBuilder.DropTable(
                name: "MonthCloses");

            migrationBuilder.DropColumn(
                name: "CompletedStatisticsOn",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "StartedStatisticsOn",
                table: "Projects");
        }
    }
}
