using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RaceBoards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "RaceAwards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    QuarterNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    T = table.Column<decimal>(type: "TEXT", precision: 7, scale: 2, nullable: true),
                    Rank = table.Column<int>(type: "INTEGER", nullable: true),
                    CardsInARow = table.Column<int>(type: "INTEGER", nullable: true),
                    ProposedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ProposedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RaceAwards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RaceAwards_RaceRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "RaceRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RaceAwards_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RaceBoards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirstOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ObjectionsUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PublishedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FrozenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RuleNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Units = table.Column<string>(type: "TEXT", nullable: false),
                    Lines = table.Column<int>(type: "INTEGER", nullable: false),
                    LinesHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RaceBoards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RaceBoardLines",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Milestone = table.Column<int>(type: "INTEGER", nullable: false),
                    TakesBack = table.Column<int>(type: "INTEGER", nullable: true),
                    Cause = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Tier = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Rule = table.Column<int>(type: "INTEGER", nullable: false),
                    PointsE2 = table.Column<long>(type: "INTEGER", nullable: false),
                    UnitPointsE2 = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RaceBoardLines", x => new { x.BoardId, x.EntryId });
                    table.ForeignKey(
                        name: "FK_RaceBoardLines_RaceBoards_BoardId",
                        column: x => x.BoardId,
                        principalTable: "RaceBoards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RaceAppeals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FiledById = table.Column<Guid>(type: "TEXT", nullable: true),
                    FiledBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FiledAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RaceAppeals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RaceAppeals_RaceBoardLines_BoardId_EntryId",
                        columns: x => new { x.BoardId, x.EntryId },
                        principalTable: "RaceBoardLines",
                        principalColumns: new[] { "BoardId", "EntryId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RaceAppeals_RaceRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "RaceRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RaceAppeals_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RaceAppeals_BoardId_EntryId",
                table: "RaceAppeals",
                columns: new[] { "BoardId", "EntryId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RaceAppeals_RecordId",
                table: "RaceAppeals",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_RaceAppeals_State",
                table: "RaceAppeals",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_RaceAppeals_UnitId",
                table: "RaceAppeals",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_RaceAwards_RecordId",
                table: "RaceAwards",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_RaceAwards_State",
                table: "RaceAwards",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_RaceAwards_UnitId",
                table: "RaceAwards",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_RaceAwards_Year_QuarterNumber_UnitId_Kind",
                table: "RaceAwards",
                columns: new[] { "Year", "QuarterNumber", "UnitId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_RaceBoardLines_BoardId_UnitId_On",
                table: "RaceBoardLines",
                columns: new[] { "BoardId", "UnitId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_RaceBoards_FirstOn",
                table: "RaceBoards",
                column: "FirstOn",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RaceAppeals");

            migrationBuilder.DropTable(
                name: "RaceAwards");

            migrationBuilder.DropTable(
                name: "RaceBoardLines");

            migrationBuilder.DropTable(
                name: "RaceBoards");
        }
    }
}
